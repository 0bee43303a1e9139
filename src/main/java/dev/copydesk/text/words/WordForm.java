package dev.copydesk.text.words;

import java.util.Arrays;

/**
 * The normal form of one word, letter by letter, and its hash: the one place that says what two
 * spellings have in common (see {@link Tokens}). Made to be used again for the next word; not
 * thread-safe.
 */
final class WordForm {
  /** Characters below are ASCII. */
  static final int ASCII = 0x80;

  static final long SEED = 0x9E3779B97F4A7C15L;
  private static final long PRIME = 0x100000001B3L;

  /** Of each ASCII letter and digit its folded form, of all other characters 0. */
  private static final char[] FOLDED = new char[ASCII];

  static {
    for (char c = '0'; c <= '9'; c++) {
      FOLDED[c] = c;
    }
    for (char c = 'a'; c <= 'z'; c++) {
      FOLDED[c] = c == 'z' ? 's' : c;
      FOLDED[Character.toUpperCase(c)] = FOLDED[c];
    }
  }

  private char[] letters = new char[32];
  private int length;

  /** Of an ASCII letter or digit its folded form, of other ASCII characters 0. */
  static char folded(int ascii) {
    return FOLDED[ascii];
  }

  void clear() {
    length = 0;
  }

  boolean isEmpty() {
    return length == 0;
  }

  /** Adds a folded letter, a doubled one as one; digits are kept as they are. */
  void append(char c) {
    if (length > 0 && letters[length - 1] == c && c >= 'a') {
      return;
    }
    if (length == letters.length) {
      letters = Arrays.copyOf(letters, length * 2);
    }
    letters[length++] = c;
  }

  /** The hash of a word that goes on with a letter, but for the last mixing. */
  static long next(long hash, int letter) {
    return (hash ^ letter) * PRIME;
  }

  /** The hash of the word that was appended. */
  long hash() {
    foldEndings();
    long hash = SEED;
    for (int i = 0; i < length; i++) {
      hash = next(hash, letters[i]);
    }
    return Tokens.mix(hash);
  }

  /** Folds {@code -our-} of words such as honour and labour and {@code -ence} of defence. */
  private void foldEndings() {
    for (int i = 3; i + 1 < length; i++) {
      if (letters[i] == 'u' && letters[i - 1] == 'o' && letters[i + 1] == 'r') {
        System.arraycopy(letters, i + 1, letters, i, length - i - 1);
        length--;
        break;
      }
    }
    if (length >= 6
        && letters[length - 1] == 'e'
        && letters[length - 2] == 'c'
        && letters[length - 3] == 'n'
        && letters[length - 4] == 'e') {
      letters[length - 2] = 's';
    }
  }
}
