package dev.copydesk.fingerprint;

import dev.copydesk.text.words.Tokens;
import dev.copydesk.text.words.WordHashes;

/** The runs of k words of a text, as 32-bit hashes in the order of the text. */
final class Shingles {
  static final long BASE = 0xD1342543DE82EF95L;

  private Shingles() {}

  /**
   * One hash for every run of {@code length} words, rolled in constant time from one to the next. A
   * text with fewer words is one shingle, a text without words has none.
   */
  static int[] of(WordHashes words, int length) {
    int size = words.size();
    if (size == 0) {
      return new int[0];
    }
    int k = Math.min(length, size);
    long leaving = power(k - 1);
    int[] shingles = new int[size - k + 1];
    long rolling = 0;
    for (int i = 0; i < size; i++) {
      if (i >= k) {
        rolling -= words.hash(i - k) * leaving;
      }
      rolling = rolling * BASE + words.hash(i);
      if (i >= k - 1) {
        shingles[i - k + 1] = (int) (Tokens.mix(rolling) >>> 32);
      }
    }
    return shingles;
  }

  static long power(int exponent) {
    long power = 1;
    for (int i = 0; i < exponent; i++) {
      power *= BASE;
    }
    return power;
  }
}
