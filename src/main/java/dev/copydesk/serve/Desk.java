package dev.copydesk.serve;

import dev.copydesk.index.Search;
import dev.copydesk.report.ServedReport;
import dev.copydesk.report.page.JsonBlock;
import dev.copydesk.report.served.Asked;
import dev.copydesk.report.served.Lists;
import dev.copydesk.report.served.Places.NotHeldException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Answers questions about one result. A path is compared with the few that there are, never opened.
 * Safe to share between threads.
 */
final class Desk {
  /** Texts that are given at once, and hits: as many as a view shows. */
  private static final int MOST = 100;

  private final ServedReport report;
  private final Search search;

  /** The page and its data are the same at every call, and large. */
  private final byte[] page;

  private final byte[] data;

  /** Writes the page and its data once. */
  Desk(ServedReport report, Search search) throws IOException {
    this.report = report;
    this.search = search;
    this.page = bytes(report::page);
    this.data = bytes(report::data);
  }

  /**
   * What a path gives; a refusal for a path that is none and for a question that makes no sense.
   */
  Answer answer(String path, Query query) throws IOException {
    try {
      return switch (path) {
        case "/" -> Answer.html(page);
        case "/data.json" -> Answer.json(data);
        case "/texts.json" -> json(to -> report.texts(places(query), to));
        case "/list.json" -> json(to -> list(query, to));
        case "/story.json" -> json(to -> report.story(query.text("id"), to));
        case "/article.json" -> json(to -> report.article(query.text("id"), to));
        case "/page.json" -> json(to -> report.page(query.text("id"), to));
        case "/pair.json" -> json(to -> report.pair(query.text("a"), query.text("b"), to));
        case "/search.json" -> json(to -> JsonBlock.write(found(query), to));
        default -> Answer.refusal(404, "nothing is here");
      };
    } catch (IndexOutOfBoundsException | NotHeldException e) {
      return Answer.refusal(404, "the result holds no such thing: " + e.getMessage());
    } catch (IllegalArgumentException e) {
      return Answer.refusal(400, String.valueOf(e.getMessage()));
    }
  }

  private void list(Query query, Writer to) throws IOException {
    var part = new Lists.Part(query.number("start"), query.number("most"));
    report.list(query.text("of"), Asked.of(query.values()), part, to);
  }

  private static List<Integer> places(Query query) {
    String[] named = query.text("of").split(",", MOST + 1);
    if (named.length > MOST) {
      throw new IllegalArgumentException("of must name at most " + MOST + " texts");
    }
    return Arrays.stream(named).map(Integer::valueOf).toList();
  }

  private Search.Answer found(Query query) {
    int most = query.number("most");
    if (most < 1 || most > MOST) {
      throw new IllegalArgumentException("most must be within 1 and " + MOST + ": " + most);
    }
    return search.ask(query.text("q"), most);
  }

  private static Answer json(Writing writing) throws IOException {
    return Answer.json(bytes(writing));
  }

  /** Writes something in UTF-8. */
  private interface Writing {
    void writeTo(Writer to) throws IOException;
  }

  private static byte[] bytes(Writing writing) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
      writing.writeTo(out);
    }
    return bytes.toByteArray();
  }
}
