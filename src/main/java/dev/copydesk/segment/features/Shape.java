package dev.copydesk.segment.features;

import dev.copydesk.segment.pieces.Look;
import dev.copydesk.segment.pieces.Look.Closing;
import dev.copydesk.segment.pieces.Marks.Mark;
import dev.copydesk.segment.pieces.Piece;

/** What a piece is at first sight, before its neighbours are looked at. */
enum Shape {
  /** A paragraph. */
  PROSE,
  /** A short paragraph of a sentence. */
  SENTENCE,
  /** Some words that end without a stop: a headline, a heading, a link. */
  TITLE,
  /** A word or three. */
  TINY,
  /** A date, an hour, a byline. */
  META,
  /** A label, a section, a share button. */
  LABEL,
  /** A line that speaks of the site. */
  WIDGET,
  /** A line with the credit of a picture. */
  CAPTION;

  private static final int SHORTEST_PROSE = 18;
  private static final int SHORTEST_SENTENCE = 5;
  private static final int LONGEST_TINY = 3;
  private static final int LONGEST_BYLINE = 9;
  private static final int LONGEST_WIDGET = 32;
  private static final int LONGEST_CAPTION = 90;

  static Shape of(Piece piece) {
    Look look = piece.look();
    if (piece.marks().has(Mark.DATE) || isByline(piece)) {
      return META;
    }
    if (isLabel(piece)) {
      return LABEL;
    }
    if (piece.marks().has(Mark.CREDIT) && look.words() <= LONGEST_CAPTION) {
      return CAPTION;
    }
    if (piece.marks().has(Mark.WIDGET) && look.words() <= LONGEST_WIDGET) {
      return WIDGET;
    }
    return bySize(look);
  }

  private static Shape bySize(Look look) {
    boolean ended = look.closing() != Closing.OPEN;
    if (look.words() >= SHORTEST_PROSE && (ended || look.sentences() > 0)) {
      return PROSE;
    }
    if (look.words() >= SHORTEST_SENTENCE && ended && look.closing() != Closing.QUESTION) {
      return SENTENCE;
    }
    return look.words() <= LONGEST_TINY ? TINY : TITLE;
  }

  private static boolean isByline(Piece piece) {
    return piece.marks().has(Mark.BYLINE)
        && piece.look().words() <= LONGEST_BYLINE
        && piece.look().closing() == Closing.OPEN;
  }

  private static boolean isLabel(Piece piece) {
    return piece.marks().has(Mark.LABEL)
        || piece.marks().has(Mark.LABEL_START)
        || piece.marks().has(Mark.SHARE)
        || piece.marks().has(Mark.SECTION);
  }

  /** Its place in tables that hold a feature for each. */
  @SuppressWarnings("EnumOrdinal") // the tables are built from values(), never stored by number
  int place() {
    return ordinal();
  }

  /** Whether it reads as part of a running text. */
  boolean runs() {
    return this == PROSE || this == SENTENCE;
  }
}
