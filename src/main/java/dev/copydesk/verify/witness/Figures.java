package dev.copydesk.verify.witness;

import dev.copydesk.text.SortedHashes;
import dev.copydesk.text.words.Tokens;

/** The figures of a text: 12.5 and 1,200 are one each. */
final class Figures {
  private final String text;
  private final Tokens words;

  private Figures(String text, Tokens words) {
    this.text = text;
    this.words = words;
  }

  /** Hashes of all of them, each once, ascending. */
  static long[] in(String text, Tokens words) {
    return new Figures(text, words).all();
  }

  private long[] all() {
    long[] figures = new long[words.size()];
    int size = 0;
    for (int i = 0; i < words.size(); i++) {
      if (isFigure(i)) {
        long figure = words.hash(i);
        while (goesOn(i)) {
          figure = Tokens.mix(figure) + words.hash(++i);
        }
        figures[size++] = figure;
      }
    }
    return SortedHashes.of(figures, size);
  }

  private boolean isFigure(int word) {
    return Character.isDigit(text.codePointAt(words.start(word)));
  }

  /** Whether a figure's next digits follow a word after one point, comma or colon. */
  private boolean goesOn(int word) {
    return word + 1 < words.size()
        && words.start(word + 1) == words.end(word) + 1
        && ".,:".indexOf(text.charAt(words.end(word))) >= 0
        && isFigure(word + 1);
  }
}
