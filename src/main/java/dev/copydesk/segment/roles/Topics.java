package dev.copydesk.segment.roles;

import dev.copydesk.segment.pieces.Piece;
import java.util.List;

/**
 * Finds out whether a piece speaks of what the texts before or after it speak of, and whether the
 * topic changes at it.
 */
final class Topics {
  /** Paragraphs of so many words on either side are compared, the last one wholly. */
  private static final int WORDS = 150;

  /** They are looked for within so many pieces. */
  private static final int REACH = 60;

  /** Echoes are asked for of pieces of so many words at most: headlines, headings, captions. */
  private static final int LONGEST_ECHO = 30;

  private final Shape[] shapes;
  private final List<Piece> pieces;
  private final Vocabulary[] vocabularies;
  private final Vocabulary ahead = new Vocabulary();
  private final Vocabulary behind = new Vocabulary();

  Topics(String text, List<Piece> pieces, Shape[] shapes) {
    this.pieces = pieces;
    this.shapes = shapes;
    vocabularies = new Vocabulary[shapes.length];
    for (int i = 0; i < shapes.length; i++) {
      vocabularies[i] = Vocabulary.of(text, pieces.get(i));
    }
  }

  void add(int i, Features to) {
    gather(i, 1, ahead);
    gather(i, -1, behind);
    if (pieces.get(i).look().words() <= LONGEST_ECHO && shapes[i] != Shape.META) {
      double before = vocabularies[i].shareIn(behind);
      double after = vocabularies[i].shareIn(ahead);
      to.add(echoAhead(after));
      to.add(echoBehind(before));
      to.add(Feature.ECHOES_AHEAD_MORE, after > before + 0.15);
      to.add(Feature.ECHOES_BEHIND_MORE, before > after + 0.15);
      to.add(leadEcho(lead(i)));
    }
    if (ahead.size() > 0 && behind.size() > 0) {
      to.add(change());
    }
  }

  private void gather(int from, int step, Vocabulary into) {
    into.clear();
    int taken = 0;
    int to = from + step * REACH;
    for (int k = from + step; k >= 0 && k < shapes.length && k != to && taken < WORDS; k += step) {
      if (shapes[k].runs()) {
        into.add(vocabularies[k]);
        taken += pieces.get(k).look().words();
      }
    }
  }

  /** The share of its words that the very next paragraph has too. */
  private double lead(int i) {
    for (int k = i + 1; k < shapes.length && k <= i + REACH; k++) {
      if (shapes[k].runs()) {
        return vocabularies[i].shareIn(vocabularies[k]);
      }
    }
    return 0;
  }

  private Feature change() {
    double shared = ahead.size() < behind.size() ? ahead.shareIn(behind) : behind.shareIn(ahead);
    if (shared < 0.12) {
      return Feature.TOPIC_BREAKS;
    }
    return shared < 0.22 ? Feature.TOPIC_DRIFTS : Feature.TOPIC_HOLDS;
  }

  private static Feature echoAhead(double share) {
    if (share == 0) {
      return Feature.ECHO_AHEAD_NONE;
    }
    if (share < 0.25) {
      return Feature.ECHO_AHEAD_WEAK;
    }
    return share < 0.5 ? Feature.ECHO_AHEAD_FAIR : Feature.ECHO_AHEAD_STRONG;
  }

  private static Feature leadEcho(double share) {
    if (share == 0) {
      return Feature.LEAD_ECHO_NONE;
    }
    if (share < 0.25) {
      return Feature.LEAD_ECHO_WEAK;
    }
    return share < 0.5 ? Feature.LEAD_ECHO_FAIR : Feature.LEAD_ECHO_STRONG;
  }

  private static Feature echoBehind(double share) {
    if (share == 0) {
      return Feature.ECHO_BEHIND_NONE;
    }
    if (share < 0.25) {
      return Feature.ECHO_BEHIND_WEAK;
    }
    return share < 0.5 ? Feature.ECHO_BEHIND_FAIR : Feature.ECHO_BEHIND_STRONG;
  }
}
