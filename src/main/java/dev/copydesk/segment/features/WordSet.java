package dev.copydesk.segment.features;

import java.util.Arrays;

/** The words of several pieces together. One thread. */
final class WordSet {
  static final int LOG_BITS = 11;

  /** How many places there are for words; now and then two share one. */
  static final int BITS = 1 << LOG_BITS;

  private final long[] bits = new long[BITS / 64];
  private int size;

  /** Takes in one word; tells whether it is new. */
  boolean add(int place) {
    if (contains(place)) {
      return false;
    }
    bits[place >>> 6] |= 1L << place;
    size++;
    return true;
  }

  /** Takes in the words of a piece. */
  void add(Vocabulary words) {
    for (int i = 0; i < words.size(); i++) {
      add(words.place(i));
    }
  }

  /** Takes out one word that is in. */
  void remove(int place) {
    bits[place >>> 6] &= ~(1L << place);
    size--;
  }

  /** Forgets all words. */
  void clear() {
    Arrays.fill(bits, 0);
    size = 0;
  }

  boolean contains(int place) {
    return (bits[place >>> 6] & 1L << place) != 0;
  }

  /** How many different words there are. */
  int size() {
    return size;
  }

  /** The share of this one's words that the other has too; 0 when it has none. */
  double shareIn(WordSet other) {
    int both = 0;
    for (int i = 0; i < bits.length; i++) {
      both += Long.bitCount(bits[i] & other.bits[i]);
    }
    return size == 0 ? 0 : (double) both / size;
  }
}
