package dev.copydesk.report;

import dev.copydesk.model.Article;
import dev.copydesk.model.result.Link;
import dev.copydesk.model.result.Result;
import dev.copydesk.report.compare.Body;
import dev.copydesk.report.data.Marks;
import dev.copydesk.report.data.ReportData.Sheet;
import dev.copydesk.report.data.Sheets;
import dev.copydesk.report.data.Summary;
import dev.copydesk.report.data.Summary.Held;
import dev.copydesk.report.figures.News;
import dev.copydesk.report.page.JsonBlock;
import dev.copydesk.report.served.Asked;
import dev.copydesk.report.served.Lists;
import dev.copydesk.report.served.Slice;
import dev.copydesk.report.served.Slices;
import dev.copydesk.text.Harmless;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The report for a server: the same page, which asks for what a view shows when somebody looks at
 * it, so that all of a large result can be read and nothing of it is sent twice.
 *
 * <p>Immutable and safe to share between threads. Writers stay open and are not flushed. A name or
 * place that the result does not hold is refused with an {@link IndexOutOfBoundsException} or
 * {@link IllegalArgumentException}.
 */
public final class ServedReport {
  /** As many stories as the first view shows. */
  private static final int FRONT = 7;

  /** Outlets and exchanges come at once; more than that nobody scrolls through. */
  private static final int ROWS = 5_000;

  private final Result result;
  private final RunFacts facts;
  private final Frame frame = Frame.asking();
  private final Sheets sheets;
  private final Slices slices;
  private final Lists lists;
  private final Summary<Integer> summary;
  private final Map<String, Article> articles = new HashMap<>();

  /** Reads the result and the news of its last addition once. */
  public ServedReport(Result result, News news, RunFacts facts) {
    this.result = result;
    this.facts = facts;
    sheets = new Sheets(result);
    slices = new Slices(result, news);
    lists = new Lists(slices);
    result.articles().forEach(article -> articles.put(article.id(), article));
    summary = Summary.of(result, slices.news(), slices.places(), held(), ROWS);
  }

  private Held held() {
    int all = result.articles().size();
    int links = result.links().size();
    return new Held(
        all,
        all,
        result.stories().size(),
        links,
        result.skipped().size(),
        links,
        slices.samePages(),
        slices.sameStoryPages());
  }

  /** The content security policy of the page: it may ask its own server and nobody else. */
  public String policy() {
    return frame.policy();
  }

  /** Writes the page, without data. */
  public void page(Writer to) throws IOException {
    frame.write(
        StaticFigures.html(
            result, id -> result.stories().get(slices.places().story(id)).headline()),
        facts,
        out -> {},
        to);
  }

  /** Writes what the first view shows. */
  public void data(Writer to) throws IOException {
    JsonBlock.write(new First(summary, front()), to);
  }

  private Slice front() {
    Slices.Cut cut = slices.cut();
    summary.timeline().lanes().forEach(lane -> cut.head(lane.story()));
    lists.front(FRONT).forEach(cut::story);
    return cut.slice();
  }

  /** Writes a part of a list: see {@link Lists#find}. */
  public void list(String list, Asked asked, Lists.Part part, Writer to) throws IOException {
    JsonBlock.write(lists.find(list, asked, part), to);
  }

  /** Writes a story with its articles and what ties them. */
  public void story(String id, Writer to) throws IOException {
    int place = slices.places().story(id);
    JsonBlock.write(new View(place, slices.cut().story(place).slice(), null, null), to);
  }

  /** Writes an article with its ties. */
  public void article(String id, Writer to) throws IOException {
    int place = slices.places().article(id);
    JsonBlock.write(new View(place, slices.cut().articleWhole(place).slice(), null, null), to);
  }

  /** Writes a page, how it was laid out, and the rest of its text. */
  public void page(String id, Writer to) throws IOException {
    int place = slices.places().page(id);
    Sheet sheet = sheets.of(result.pages().get(place));
    JsonBlock.write(new View(place, slices.cut().pageWhole(place).slice(), sheet, null), to);
  }

  /** Writes a tie, where both texts share, and where their paragraphs stand. */
  public void pair(String one, String other, Writer to) throws IOException {
    int place = slices.tie(one, other);
    Link link = result.links().get(place);
    Body a = body(link.a());
    Body b = body(link.b());
    Tie tie = Tie.of(Marks.of(a, b, link), a, b);
    JsonBlock.write(new View(place, slices.cut().link(place).slice(), null, tie), to);
  }

  /** Writes the texts of some articles, by place. */
  public void texts(List<Integer> places, Writer to) throws IOException {
    Map<Integer, String> texts = new TreeMap<>();
    for (int place : places) {
      texts.put(place, Harmless.text(result.articles().get(place).text()));
    }
    JsonBlock.write(texts, to);
  }

  private Body body(String id) {
    Article article = articles.get(id);
    if (article == null) {
      throw new IllegalArgumentException("the result ties " + id + " and does not hold it");
    }
    return Body.of(article);
  }

  /** The summary with the things that it names. */
  private record First(Summary<Integer> summary, Slice slice) {}

  /** One thing with what its view names, and what only the view of a page or a tie needs. */
  private record View(int place, Slice slice, @Nullable Sheet sheet, @Nullable Tie tie) {}

  /** All that a comparison is drawn from but the texts. */
  private record Tie(Marks marks, List<Integer> paragraphsOfA, List<Integer> paragraphsOfB) {
    static Tie of(Marks marks, Body a, Body b) {
      return new Tie(marks, a.paragraphNumbers(), b.paragraphNumbers());
    }
  }
}
