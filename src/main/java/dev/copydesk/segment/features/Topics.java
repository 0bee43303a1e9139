package dev.copydesk.segment.features;

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

  private static final int NONE = -1;

  private final Shape[] shapes;
  private final List<Piece> pieces;
  private final Vocabulary[] vocabularies;
  private final Side ahead = new Side();
  private final Side behind = new Side();
  private final Side lead = new Side();

  /** The nearest running text after each piece. */
  private final int[] next;

  /** The nearest running text before each piece. */
  private final int[] last;

  Topics(String text, List<Piece> pieces, Shape[] shapes) {
    this.pieces = pieces;
    this.shapes = shapes;
    next = new int[shapes.length];
    last = new int[shapes.length];
    findText();
    vocabularies = new Vocabulary[shapes.length];
    var reader = new Vocabulary.Reader(text);
    for (int i = 0; i < shapes.length; i++) {
      boolean compared = next[i] != NONE || last[i] != NONE;
      boolean read = shapes[i].runs() || (compared && mayEcho(i));
      vocabularies[i] = read ? reader.read(pieces.get(i)) : Vocabulary.NONE;
    }
  }

  private boolean mayEcho(int i) {
    return pieces.get(i).look().words() <= LONGEST_ECHO && shapes[i] != Shape.META;
  }

  void add(int i, Features to) {
    gather(next[i], 1, ahead);
    gather(last[i], -1, behind);
    if (mayEcho(i)) {
      double before = vocabularies[i].shareIn(behind.words);
      double after = vocabularies[i].shareIn(ahead.words);
      to.add(echoAhead(after));
      to.add(echoBehind(before));
      to.add(Feature.ECHOES_AHEAD_MORE, after > before + 0.15);
      to.add(Feature.ECHOES_BEHIND_MORE, before > after + 0.15);
      to.add(leadEcho(vocabularies[i].shareIn(lead(next[i]))));
    }
    if (ahead.words.size() > 0 && behind.words.size() > 0) {
      to.add(change());
    }
  }

  /** The words of the running text that follows alone. */
  private WordSet lead(int text) {
    if (lead.from != text) {
      lead.from = text;
      lead.words.clear();
      if (text != NONE) {
        lead.words.add(vocabularies[text]);
      }
    }
    return lead.words;
  }

  /** Finds the nearest running text on either side of every piece, within reach. */
  private void findText() {
    for (int i = 0, text = NONE; i < shapes.length; i++) {
      last[i] = text != NONE && i - text <= REACH ? text : NONE;
      text = shapes[i].runs() ? i : text;
    }
    for (int i = shapes.length - 1, text = NONE; i >= 0; i--) {
      next[i] = text != NONE && text - i <= REACH ? text : NONE;
      text = shapes[i].runs() ? i : text;
    }
  }

  /** Takes the words of the texts from one on; many pieces in a row ask for the same. */
  private void gather(int from, int step, Side side) {
    if (side.from == from) {
      return;
    }
    side.from = from;
    side.words.clear();
    int taken = 0;
    for (int k = from, far = 0;
        k >= 0 && k < shapes.length && far < REACH && taken < WORDS;
        far++) {
      if (shapes[k].runs()) {
        side.words.add(vocabularies[k]);
        taken += pieces.get(k).look().words();
      }
      k += step;
    }
  }

  private Feature change() {
    double shared =
        ahead.words.size() < behind.words.size()
            ? ahead.words.shareIn(behind.words)
            : behind.words.shareIn(ahead.words);
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

  /** The words of the texts on one side. */
  private static final class Side {
    private final WordSet words = new WordSet();
    private int from = NONE;
  }
}
