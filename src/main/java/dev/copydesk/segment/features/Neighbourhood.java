package dev.copydesk.segment.features;

import dev.copydesk.segment.pieces.Look.Closing;
import dev.copydesk.segment.pieces.Look.Opening;
import dev.copydesk.segment.pieces.Marks.Mark;
import dev.copydesk.segment.pieces.Piece;
import java.util.Arrays;
import java.util.List;

/** Finds the features that a piece has from the shapes of the pieces around it. */
final class Neighbourhood {
  /** The feature of a piece's own shape, by the shape's place. */
  static final Feature[] OWN = named("IS_");

  private static final Feature[] NEXT = named("NEXT_");
  private static final Feature[] SECOND = named("SECOND_");
  private static final Feature[] LAST = named("LAST_");
  private static final Feature[] LAST_BUT_ONE = named("LAST_BUT_ONE_");

  /** A label counts as lately seen for so many pieces. */
  private static final int LATELY = 6;

  /** The hour of an article in a list stands within so many pieces of its headline. */
  private static final int SOON = 4;

  /** Dates and share buttons of an article stand within so many pieces of its headline. */
  private static final int FAR = 8;

  /** A whole article in one line has so many words at least; few paragraphs have. */
  private static final int LONG = 120;

  private final List<Piece> pieces;
  private final Shape[] shapes;
  private final TextAround text;

  Neighbourhood(List<Piece> pieces, Shape[] shapes) {
    this.pieces = pieces;
    this.shapes = shapes;
    text = new TextAround(pieces, shapes);
  }

  private static Feature[] named(String place) {
    return Arrays.stream(Shape.values())
        .map(shape -> Feature.valueOf(place + shape))
        .toArray(Feature[]::new);
  }

  void add(int i, Features to) {
    addNeighbours(i, to);
    addSigns(i, to);
    text.add(i, to);
    addHeadlinePlace(i, to);
    boolean last = i + 1 == shapes.length;
    to.add(Feature.BEFORE_BLANK, last || pieces.get(i + 1).apart());
    to.add(Feature.FIRST_PIECE, i == 0);
    to.add(Feature.AMONG_FIRST_FIVE, i < 5);
  }

  private void addNeighbours(int i, Features to) {
    int n = shapes.length;
    to.add(i + 1 < n ? NEXT[shapes[i + 1].place()] : Feature.NEXT_NONE);
    to.add(i + 2 < n ? SECOND[shapes[i + 2].place()] : Feature.SECOND_NONE);
    to.add(i >= 1 ? LAST[shapes[i - 1].place()] : Feature.LAST_NONE);
    to.add(i >= 2 ? LAST_BUT_ONE[shapes[i - 2].place()] : Feature.LAST_BUT_ONE_NONE);
  }

  private void addSigns(int i, Features to) {
    to.add(Feature.NEXT_LONG, isLong(i + 1));
    to.add(Feature.SECOND_LONG, isLong(i + 2));
    to.add(Feature.LAST_LONG, isLong(i - 1));
    // A paragraph before a cut one is not its headline: the text ends at a wall to pay at.
    to.add(Feature.NEXT_CUT, shapes[i] != Shape.PROSE && isCut(i + 1));
    to.add(Feature.LAST_CUT, isCut(i - 1));
    boolean ago = false;
    boolean bullet = false;
    for (int k = i + 1; k < shapes.length && k <= i + SOON && !shapes[k].runs(); k++) {
      ago |= pieces.get(k).marks().has(Mark.AGO);
      bullet |= pieces.get(k).look().opening() == Opening.BULLET;
    }
    to.add(Feature.AGO_SOON, ago);
    to.add(Feature.BULLET_SOON, bullet);
    to.add(Feature.AGO_JUST_BEFORE, count(Mark.AGO, i - 2, i) > 0);
    to.add(Feature.NAME_SOON, names(i + 1, i + 1 + SOON));
    to.add(Feature.SHARES_SOON, count(Mark.SHARE, i + 1, i + 1 + FAR) >= 2);
    to.add(Feature.SHARES_JUST_BEFORE, count(Mark.SHARE, i - FAR, i) >= 2);
    addDates(i, to);
  }

  private void addDates(int i, Features to) {
    if (count(Mark.DATE, i + 1, i + 2) > 0) {
      to.add(Feature.DATE_IN_1);
    } else if (count(Mark.DATE, i + 1, i + 4) > 0) {
      to.add(Feature.DATE_IN_2_3);
    } else if (count(Mark.DATE, i + 1, i + 1 + FAR) > 0) {
      to.add(Feature.DATE_IN_4_8);
    }
    if (count(Mark.DATE, i - 1, i) > 0) {
      to.add(Feature.DATE_AGO_1);
    } else if (count(Mark.DATE, i - 3, i) > 0) {
      to.add(Feature.DATE_AGO_2_3);
    } else if (count(Mark.DATE, i - FAR, i) > 0) {
      to.add(Feature.DATE_AGO_4_8);
    }
  }

  private int count(Mark mark, int from, int to) {
    int count = 0;
    for (int k = Math.max(0, from); k < Math.min(to, shapes.length); k++) {
      count += pieces.get(k).marks().has(mark) ? 1 : 0;
    }
    return count;
  }

  private boolean names(int from, int to) {
    for (int k = from; k < Math.min(to, shapes.length); k++) {
      if (OwnFeatures.isNameLike(pieces.get(k).look()) || pieces.get(k).marks().has(Mark.BYLINE)) {
        return true;
      }
    }
    return false;
  }

  private boolean isLong(int i) {
    return i >= 0 && i < shapes.length && pieces.get(i).look().words() >= LONG;
  }

  private boolean isCut(int i) {
    return i >= 0 && i < shapes.length && pieces.get(i).look().closing() == Closing.CUT;
  }

  private void addHeadlinePlace(int i, Features to) {
    boolean metaFirst = false;
    for (int k = i + 1; k < shapes.length && k <= i + LATELY && !shapes[k].runs(); k++) {
      metaFirst |= shapes[k] == Shape.META;
    }
    to.add(Feature.META_BEFORE_PROSE, metaFirst);
    boolean headline = shapes[i] == Shape.TITLE || shapes[i] == Shape.SENTENCE;
    Shape next = i + 1 < shapes.length ? shapes[i + 1] : Shape.TINY;
    to.add(Feature.HEADLINE_SHAPE_THEN_META, headline && next == Shape.META);
    to.add(Feature.HEADLINE_SHAPE_THEN_PROSE, headline && next == Shape.PROSE);
    to.add(Feature.OVER_DECK, isPair(i));
    to.add(Feature.DECK, isPair(i - 1));
    boolean label = false;
    for (int k = i - 1; k >= 0 && k >= i - LATELY && shapes[k] != Shape.PROSE; k--) {
      label |= shapes[k] == Shape.LABEL;
    }
    to.add(Feature.LABEL_LATELY, label);
  }

  /**
   * Whether a line and the one below it look like a headline and the line that papers set under it:
   * two that could be headlines, no third beside them, and then what follows a headline.
   */
  private boolean isPair(int i) {
    return i >= 0
        && i + 2 < shapes.length
        && shapes[i] == Shape.TITLE
        && !couldBeHeadline(i - 1)
        && couldBeHeadline(i + 1)
        && !couldBeHeadline(i + 2);
  }

  private boolean couldBeHeadline(int i) {
    return i >= 0 && (shapes[i] == Shape.TITLE || shapes[i] == Shape.SENTENCE);
  }
}
