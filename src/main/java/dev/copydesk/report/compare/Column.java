package dev.copydesk.report.compare;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import dev.copydesk.report.compare.Side.Mark;
import dev.copydesk.report.compare.Side.Piece;
import dev.copydesk.text.Scripts;
import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph set in a column of a terminal: lines as wide as the column, wide characters counted
 * as two, shared pieces and words that stand only here coloured, underlined or in brackets.
 */
final class Column {
  private static final String GREEN = "\u001b[32m";
  private static final String UNDERLINED = "\u001b[4m";
  private static final String PLAIN = "\u001b[0m";

  /** More marks on one letter than any script needs would draw over the lines around it. */
  private static final int MOST_MARKS = 6;

  private final int width;
  private final boolean colour;
  private final List<String> lines = new ArrayList<>();

  /** One place of the grid: a character with its marks. */
  private record Cell(String glyph, int columns, Mark mark) {
    boolean isBlank() {
      return glyph.isBlank();
    }

    /** Whether a line may end behind it. */
    boolean mayEndLine() {
      return isBlank() || glyph.equals("-") || Scripts.isUnspaced(glyph.codePointAt(0));
    }
  }

  Column(List<Piece> pieces, int width, boolean colour) {
    this.width = width;
    this.colour = colour;
    List<Cell> cells = cells(pieces);
    for (int start = 0; start < cells.size(); ) {
      int end = lineEnd(cells, start);
      lines.add(line(cells.subList(start, end)));
      start = end;
      while (start < cells.size() && cells.get(start).isBlank()) {
        start++;
      }
    }
    if (lines.isEmpty()) {
      lines.add(" ".repeat(width));
    }
  }

  List<String> lines() {
    return lines;
  }

  /** The line of that number, blank below the last. */
  String line(int number) {
    return number < lines.size() ? lines.get(number) : " ".repeat(width);
  }

  private List<Cell> cells(List<Piece> pieces) {
    List<Cell> cells = new ArrayList<>();
    for (Piece piece : pieces) {
      String signs = colour ? "" : signs(piece.mark());
      if (!signs.isEmpty()) {
        cells.add(new Cell(signs.substring(0, 1), 1, piece.mark()));
      }
      piece.text().codePoints().forEach(c -> add(c, piece.mark(), cells));
      if (!signs.isEmpty()) {
        cells.add(new Cell(signs.substring(1), 1, piece.mark()));
      }
    }
    return cells;
  }

  /** What stands around a piece where there is no colour. */
  private static String signs(Mark mark) {
    return switch (mark) {
      case SHARED -> "[]";
      case ONLY -> "{}";
      case NONE -> "";
    };
  }

  private static String sequence(Mark mark) {
    return switch (mark) {
      case SHARED -> GREEN;
      case ONLY -> UNDERLINED;
      case NONE -> "";
    };
  }

  private static void add(int codePoint, Mark mark, List<Cell> to) {
    int columns = columns(codePoint);
    if (columns > 0) {
      String glyph = Character.isWhitespace(codePoint) ? " " : Character.toString(codePoint);
      to.add(new Cell(glyph, columns, mark));
    } else if (isMark(codePoint) && !to.isEmpty()) {
      Cell base = to.getLast();
      if (base.glyph().codePointCount(0, base.glyph().length()) <= MOST_MARKS) {
        to.set(
            to.size() - 1,
            new Cell(base.glyph() + Character.toString(codePoint), base.columns(), base.mark()));
      }
    }
  }

  /** How many columns a terminal gives to a character; 0 for marks and what cannot be seen. */
  private static int columns(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          0;
      default ->
          switch (UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH)) {
            case UCharacter.EastAsianWidth.WIDE, UCharacter.EastAsianWidth.FULLWIDTH -> 2;
            default -> 1;
          };
    };
  }

  private static boolean isMark(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
      default -> false;
    };
  }

  /** Where the line that starts there ends: behind its last word, or in a word that is too long. */
  private int lineEnd(List<Cell> cells, int start) {
    int used = 0;
    int lastBreak = start;
    for (int at = start; at < cells.size(); at++) {
      Cell cell = cells.get(at);
      boolean fits = used + cell.columns() <= width;
      if (!fits) {
        return cell.isBlank() ? at : lastBreak > start ? lastBreak : Math.max(at, start + 1);
      }
      used += cell.columns();
      if (cell.mayEndLine()) {
        lastBreak = at + 1;
      }
    }
    return cells.size();
  }

  private String line(List<Cell> cells) {
    var line = new StringBuilder();
    Mark on = Mark.NONE;
    int used = 0;
    for (Cell cell : cells) {
      if (colour && cell.mark() != on) {
        line.append(on == Mark.NONE ? "" : PLAIN).append(sequence(cell.mark()));
        on = cell.mark();
      }
      line.append(cell.glyph());
      used += cell.columns();
    }
    return line.append(on == Mark.NONE ? "" : PLAIN)
        .append(" ".repeat(Math.max(0, width - used)))
        .toString();
  }
}
