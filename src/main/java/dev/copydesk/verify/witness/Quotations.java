package dev.copydesk.verify.witness;

import dev.copydesk.text.words.Tokens;
import java.util.BitSet;

/**
 * Which words of a text are somebody's speech: those within double quotation marks of any style. A
 * quotation ends with its paragraph at the latest, so that a missing mark does no harm beyond it.
 * Single marks are left alone, most of them are apostrophes.
 */
final class Quotations {
  private Quotations() {}

  static BitSet in(String text, Tokens words) {
    BitSet spoken = new BitSet(words.size());
    boolean open = false;
    int at = 0;
    for (int word = 0; word < words.size(); word++) {
      for (; at < words.start(word); at++) {
        open = after(text.charAt(at), open);
      }
      spoken.set(word, open);
    }
    return spoken;
  }

  private static boolean after(char c, boolean open) {
    return switch (c) {
      case '"', '“' -> !open;
      case '„', '«', '「', '『' -> true;
      case '”', '»', '」', '』', '\n' -> false;
      default -> open;
    };
  }
}
