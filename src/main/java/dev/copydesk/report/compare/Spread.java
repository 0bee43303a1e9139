package dev.copydesk.report.compare;

import dev.copydesk.model.Article;
import dev.copydesk.model.result.Link;
import dev.copydesk.report.compare.Comparison.Row;
import dev.copydesk.report.compare.Side.Piece;
import java.util.List;

/**
 * Two articles ready to be drawn side by side.
 *
 * @param above what is said above them, the verdict first
 * @param rows which paragraph stands beside which
 */
record Spread(Side a, Side b, List<String> above, List<Row> rows) {

  static Spread of(Article a, Article b, Link link, List<String> above) {
    if (!link.a().equals(a.id()) || !link.b().equals(b.id())) {
      throw new IllegalArgumentException(
          "the link ties %s and %s, not %s and %s".formatted(link.a(), link.b(), a.id(), b.id()));
    }
    Body bodyA = Body.of(a);
    Body bodyB = Body.of(b);
    Comparison comparison = Comparison.of(bodyA, bodyB, link);
    return new Spread(
        Side.of(a, bodyA, comparison.a()),
        Side.of(b, bodyB, comparison.b()),
        List.copyOf(above),
        comparison.rows());
  }

  /** The paragraphs of a row, each in its pieces. */
  Beside beside(Row row) {
    return new Beside(a.pieces(row.a()), b.pieces(row.b()));
  }

  /** Two paragraphs that stand side by side, in pieces; one of them may have none. */
  record Beside(List<Piece> a, List<Piece> b) {}
}
