package dev.copydesk.report.compare;

import dev.copydesk.report.compare.Comparison.Row;
import dev.copydesk.report.compare.Side.Mark;
import dev.copydesk.report.compare.Side.Piece;
import dev.copydesk.report.page.Words;
import dev.copydesk.text.Harmless;
import java.util.List;

/** Draws a spread in two columns of a terminal. */
final class Terminal {
  /** Narrower columns would hold two words a line. */
  static final int NARROWEST = 40;

  private static final String BETWEEN = " │ ";

  private static final List<Piece> LEGEND =
      List.of(
          new Piece(Words.say("compare.legend.shared"), Mark.SHARED),
          new Piece(" ", Mark.NONE),
          new Piece(Words.say("compare.legend.only"), Mark.ONLY));

  private final int column;
  private final boolean colour;

  Terminal(int width, boolean colour) {
    this.column = (Math.max(NARROWEST, width) - BETWEEN.length()) / 2;
    this.colour = colour;
  }

  String draw(Spread spread) {
    var out = new StringBuilder();
    int whole = 2 * column + BETWEEN.length();
    for (String line : spread.above()) {
      plain(line, whole).lines().forEach(drawn -> out.append(drawn.stripTrailing()).append('\n'));
    }
    new Column(LEGEND, whole, colour)
        .lines()
        .forEach(l -> out.append(l.stripTrailing()).append('\n'));
    out.append('\n');
    row(plain(spread.a().article().id(), column), plain(spread.b().article().id(), column), out);
    row(plain(spread.a().headline(), column), plain(spread.b().headline(), column), out);
    row(plain(spread.a().dateline(), column), plain(spread.b().dateline(), column), out);
    out.append("─".repeat(column + 1)).append('┼').append("─".repeat(column + 1)).append('\n');
    for (Row beside : spread.rows()) {
      var pieces = spread.beside(beside);
      row(column(pieces.a()), column(pieces.b()), out);
      row(column(List.of()), column(List.of()), out);
    }
    return out.toString();
  }

  private Column column(List<Piece> pieces) {
    return new Column(pieces, column, colour);
  }

  private Column plain(String line, int width) {
    return new Column(List.of(new Piece(Harmless.line(line), Mark.NONE)), width, colour);
  }

  private static void row(Column left, Column right, StringBuilder out) {
    int height = Math.max(left.lines().size(), right.lines().size());
    for (int i = 0; i < height; i++) {
      out.append((left.line(i) + BETWEEN + right.line(i)).stripTrailing()).append('\n');
    }
  }
}
