package dev.copydesk.verify;

import dev.copydesk.text.Scripts;
import java.text.Normalizer;

/** Whether two texts have the same words, whatever the case, quotes, spaces and punctuation. */
final class SameWords {
  private SameWords() {}

  static boolean in(String a, String b) {
    String plainA = Normalizer.normalize(a, Normalizer.Form.NFKC);
    String plainB = Normalizer.normalize(b, Normalizer.Form.NFKC);
    int i = nextLetter(plainA, 0);
    int j = nextLetter(plainB, 0);
    while (i < plainA.length() && j < plainB.length()) {
      int codePointA = plainA.codePointAt(i);
      int codePointB = plainB.codePointAt(j);
      if (fold(codePointA) != fold(codePointB)) {
        return false;
      }
      i = nextLetter(plainA, i + Character.charCount(codePointA));
      j = nextLetter(plainB, j + Character.charCount(codePointB));
    }
    return i >= plainA.length() && j >= plainB.length();
  }

  private static int fold(int codePoint) {
    return Character.toLowerCase(Character.toUpperCase(codePoint));
  }

  private static int nextLetter(String text, int at) {
    while (at < text.length() && !Scripts.isWordPart(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }
}
