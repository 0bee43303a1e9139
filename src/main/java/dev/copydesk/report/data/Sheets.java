package dev.copydesk.report.data;

import dev.copydesk.model.Article;
import dev.copydesk.model.Furniture;
import dev.copydesk.model.Span;
import dev.copydesk.model.result.PageSummary;
import dev.copydesk.model.result.Result;
import dev.copydesk.report.data.ReportData.Sheet;
import dev.copydesk.report.files.Stretches;
import dev.copydesk.text.Harmless;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lays pages out again as they came in, from their articles and the rest of their text. */
public final class Sheets {
  private final Map<String, List<Article>> articles = new HashMap<>();
  private final Map<String, List<Furniture>> furniture = new HashMap<>();

  /** Reads the result once. */
  public Sheets(Result result) {
    result
        .articles()
        .forEach(one -> articles.computeIfAbsent(one.page(), page -> new ArrayList<>()).add(one));
    result
        .furniture()
        .forEach(one -> furniture.computeIfAbsent(one.page(), page -> new ArrayList<>()).add(one));
  }

  /** One stretch of a page by its place, and what the script is told of it. */
  private record Piece(Span span, List<Integer> told) {}

  /** How a page was laid out, and what of it is no article. */
  public Sheet of(PageSummary page) {
    return of(
        page,
        articles.getOrDefault(page.page(), List.of()),
        furniture.getOrDefault(page.page(), List.of()));
  }

  /**
   * The same for one page.
   *
   * @param articles those of the page, in its order
   * @param furniture that of the page, in its order
   */
  public static Sheet of(PageSummary page, List<Article> articles, List<Furniture> furniture) {
    List<Piece> pieces = new ArrayList<>();
    var stretches = new Stretches(List.of(page));
    for (Furniture piece : furniture) {
      int length = stretches.next(piece).length();
      pieces.add(new Piece(piece.span(), List.of(piece.kind().ordinal(), length)));
    }
    int number = 0;
    for (Article article : articles) {
      int told = --number;
      article.spans().forEach(span -> pieces.add(new Piece(span, List.of(told))));
    }
    pieces.sort((x, y) -> x.span().compareTo(y.span()));
    return new Sheet(
        Harmless.text(page.rest()), pieces.stream().flatMap(p -> p.told().stream()).toList());
  }
}
