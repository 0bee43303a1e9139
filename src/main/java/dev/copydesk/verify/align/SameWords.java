package dev.copydesk.verify.align;

import dev.copydesk.text.Scripts;
import java.text.Normalizer;
import java.util.Locale;

/** Whether two texts have the same words, whatever the case, quotes, spaces and punctuation. */
final class SameWords {
  private static final int ASCII = 0x80;

  private SameWords() {}

  static boolean in(String a, String b) {
    int i = nextLetter(a, 0);
    int j = nextLetter(b, 0);
    while (i < a.length() && j < b.length() && isPlain(a, i) && isPlain(b, j)) {
      if (fold(a.charAt(i)) != fold(b.charAt(j))) {
        return false; // of two texts that differ, nearly all differ at once
      }
      i = nextLetter(a, i + 1);
      j = nextLetter(b, j + 1);
    }
    return inNormalForm(a, b);
  }

  /** Whether the letter is of ASCII and no mark follows it. */
  private static boolean isPlain(String text, int at) {
    return text.charAt(at) < ASCII && (at + 1 == text.length() || text.charAt(at + 1) < ASCII);
  }

  private static boolean inNormalForm(String a, String b) {
    String plainA = capitals(a);
    String plainB = capitals(b);
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

  /** In capitals, because some letters are two in these: {@code ß} is {@code SS}. */
  private static String capitals(String text) {
    return Normalizer.normalize(text.toUpperCase(Locale.ROOT), Normalizer.Form.NFKC);
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
