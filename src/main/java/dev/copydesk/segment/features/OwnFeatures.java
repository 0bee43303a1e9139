package dev.copydesk.segment.features;

import dev.copydesk.segment.pieces.Look;
import dev.copydesk.segment.pieces.Marks.Mark;
import dev.copydesk.segment.pieces.Piece;
import java.util.List;

/** Finds the features that a piece has by itself. */
final class OwnFeatures {
  private static final List<Mark> MARKS = List.of(Mark.values());

  private OwnFeatures() {}

  static void add(String text, Piece piece, Shape shape, Features to) {
    Look look = piece.look();
    to.add(Feature.ANY);
    to.add(length(look.words()));
    to.add(closing(look));
    addOpening(look, to);
    addMatter(text, piece, to);
    addMarks(piece, to);
    to.add(Neighbourhood.OWN[shape.place()]);
  }

  private static Feature length(int words) {
    if (words <= 1) {
      return Feature.WORDS_1;
    }
    if (words <= 3) {
      return Feature.WORDS_2_3;
    }
    if (words <= 6) {
      return Feature.WORDS_4_6;
    }
    if (words <= 12) {
      return Feature.WORDS_7_12;
    }
    if (words <= 20) {
      return Feature.WORDS_13_20;
    }
    if (words <= 40) {
      return Feature.WORDS_21_40;
    }
    if (words <= 80) {
      return Feature.WORDS_41_80;
    }
    return words <= 160 ? Feature.WORDS_81_160 : Feature.WORDS_161_UP;
  }

  private static Feature closing(Look look) {
    return switch (look.closing()) {
      case STOP -> Feature.ENDS_STOP;
      case QUESTION -> Feature.ENDS_QUESTION;
      case COLON -> Feature.ENDS_COLON;
      case CUT -> Feature.ENDS_CUT;
      case OPEN -> Feature.ENDS_OPEN;
    };
  }

  private static void addOpening(Look look, Features to) {
    switch (look.opening()) {
      case QUOTE -> to.add(Feature.STARTS_QUOTE);
      case BULLET -> to.add(Feature.STARTS_BULLET);
      case DIGIT -> to.add(Feature.STARTS_DIGIT);
      case LOWER -> to.add(Feature.STARTS_LOWER);
      case OTHER -> {}
    }
  }

  private static void addMatter(String text, Piece piece, Features to) {
    Look look = piece.look();
    to.add(Feature.SENTENCES_2_UP, look.sentences() >= 2);
    to.add(Feature.COMMAS, look.commas() > 0);
    to.add(Feature.ALL_CAPITALS, look.letters() > 3 && look.capitals() * 10 > look.letters() * 8);
    to.add(Feature.MOSTLY_CAPITALISED, look.words() > 2 && look.capitalShare() > 0.6);
    to.add(Feature.MOSTLY_LOWER, look.words() > 2 && look.lower() > 0 && look.capitalShare() < 0.4);
    to.add(Feature.NAME_LIKE, isNameLike(look));
    to.add(Feature.MANY_DIGITS, look.digits() * 3 > look.letters());
    to.add(Feature.SEPARATORS, look.words() <= 20 && hasSeparator(text, piece));
    to.add(Feature.AFTER_BLANK, piece.apart());
  }

  static boolean isNameLike(Look look) {
    return look.words() >= 2
        && look.words() <= 4
        && look.capitalised() == look.words()
        && look.closing() == Look.Closing.OPEN
        && look.digits() == 0;
  }

  private static boolean hasSeparator(String text, Piece piece) {
    for (int i = piece.start(); i < piece.end(); i++) {
      char c = text.charAt(i);
      if (c == '|' || c == '·' || c == '•' || (isArrow(c) && isApart(text, i, piece))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isArrow(char c) {
    return c == '»' || c == '>';
  }

  /** A quotation mark adheres to what it quotes. */
  private static boolean isApart(String text, int at, Piece piece) {
    boolean before = at == piece.start() || text.charAt(at - 1) == ' ';
    boolean after = at + 1 == piece.end() || text.charAt(at + 1) == ' ';
    return before && after;
  }

  private static void addMarks(Piece piece, Features to) {
    boolean brief = piece.look().words() <= 12;
    for (Mark mark : MARKS) {
      if (!piece.marks().has(mark)) {
        continue;
      }
      switch (mark) {
        case LABEL -> to.add(Feature.LABEL);
        case LABEL_START -> to.add(Feature.LABEL_START);
        case SHARE -> to.add(Feature.SHARE);
        case SECTION -> to.add(Feature.SECTION);
        case WIDGET -> to.add(brief ? Feature.WIDGET_SHORT : Feature.WIDGET);
        case BYLINE -> to.add(Feature.BYLINE);
        case CREDIT -> to.add(Feature.CREDIT);
        case CREDIT_IN_BRACKETS -> to.add(Feature.CREDIT_IN_BRACKETS);
        case DATE -> to.add(Feature.DATE);
        case AGO -> to.add(Feature.AGO);
        case DATED -> to.add(Feature.DATED);
        case ADDRESS -> to.add(Feature.ADDRESS);
        case COPYRIGHT -> to.add(Feature.COPYRIGHT);
        case CONSENT -> to.add(Feature.CONSENT);
        case NOTICE -> {} // tells of a page as a whole
        case OUTLET -> to.add(piece.look().words() <= 4 ? Feature.OUTLET_SHORT : Feature.OUTLET);
      }
    }
  }
}
