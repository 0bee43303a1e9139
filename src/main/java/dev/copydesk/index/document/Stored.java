package dev.copydesk.index.document;

import dev.copydesk.model.Article;
import dev.copydesk.model.Furniture;
import dev.copydesk.model.Line;
import dev.copydesk.model.Origin;
import dev.copydesk.model.Span;
import dev.copydesk.model.ledger.entry.ArticleEntry;
import dev.copydesk.model.ledger.entry.PageEntry;
import dev.copydesk.model.ledger.entry.Sheet;
import dev.copydesk.model.result.PageSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What documents of the index hold as JSON, short because there are very many: a span is two
 * numbers, a list of spans one row of numbers.
 */
public final class Stored {
  private Stored() {}

  /** A page with its furniture, of which each stretch is three numbers: start, end and kind. */
  public record PageRow(
      String id,
      String input,
      String encoding,
      int characters,
      String rest,
      Origin origin,
      String digest,
      int addition,
      int[] furniture) {
    static PageRow of(Sheet sheet) {
      PageSummary page = sheet.page();
      PageEntry entry = sheet.entry();
      return new PageRow(
          page.page(),
          page.input(),
          page.encoding(),
          page.characters(),
          page.rest(),
          entry.origin(),
          entry.digest(),
          entry.addition(),
          sheet.furniture().stream()
              .flatMapToInt(
                  piece ->
                      IntStream.of(
                          piece.span().start(), piece.span().end(), piece.kind().ordinal()))
              .toArray());
    }

    /** The page with all that is known of it. */
    public Sheet sheet() {
      return new Sheet(page(), entry(), pieces());
    }

    /** What depends on other pages is left out. */
    public PageSummary page() {
      return new PageSummary(id, input, encoding, characters, 0, null, List.of(), List.of(), rest);
    }

    /** What is remembered of it. */
    public PageEntry entry() {
      return new PageEntry(origin, digest, addition);
    }

    /** What on it is no article. */
    public List<Furniture> pieces() {
      Furniture.Kind[] kinds = Furniture.Kind.values();
      List<Furniture> pieces = new ArrayList<>(furniture.length / 3);
      for (int i = 0; i < furniture.length; i += 3) {
        Span span = new Span(furniture[i], furniture[i + 1]);
        pieces.add(new Furniture(id, span, kinds[furniture[i + 2]]));
      }
      return pieces;
    }
  }

  /** What no other field of an article's document holds. */
  record ArticleRow(
      int n,
      @Nullable String byline,
      int[] extent,
      int[] spans,
      int words,
      String said,
      List<Line> taken) {
    static ArticleRow of(Article article, ArticleEntry entry) {
      return new ArticleRow(
          article.n(),
          article.byline(),
          numbers(List.of(article.extent())),
          numbers(article.spans()),
          article.words(),
          entry.said(),
          entry.lines().taken());
    }
  }

  static int[] numbers(List<Span> spans) {
    return spans.stream().flatMapToInt(span -> IntStream.of(span.start(), span.end())).toArray();
  }

  static List<Span> spans(int[] numbers) {
    return IntStream.range(0, numbers.length / 2)
        .mapToObj(i -> new Span(numbers[2 * i], numbers[2 * i + 1]))
        .toList();
  }
}
