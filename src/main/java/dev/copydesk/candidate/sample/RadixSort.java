package dev.copydesk.candidate.sample;

import java.util.Arrays;

/**
 * Sorts entries by a 32-bit key, digit by digit from the last: the entries of a key stay in the
 * order in which they came, and no entry is compared with another. Keeps its scratch space for the
 * next time; not thread-safe.
 */
public final class RadixSort {
  /** The key of an entry starts at this bit; the sign does not count in its order. */
  private static final int KEY_SHIFT = 32;

  /** A key is sorted in three digits; the counters of one fit the innermost cache. */
  private static final int DIGIT_BITS = 11;

  /** So few entries are sorted faster by comparing them. */
  private static final int SMALL = 1_000;

  private long[] spare = {};

  /**
   * Sorts.
   *
   * @param entries keys in the upper half; what is below in ascending order for each key. Written
   *     to, and perhaps kept for the next time
   * @param size how many of them count
   * @return the sorted entries: the same array or another one that is at least as long
   */
  public long[] sort(long[] entries, int size) {
    if (size <= SMALL) {
      Arrays.sort(entries, 0, size);
      return entries;
    }
    long[] from = entries;
    long[] to = spare.length < size ? new long[entries.length] : spare;
    for (int shift = KEY_SHIFT; shift < Long.SIZE; shift += DIGIT_BITS) {
      pass(from, to, size, shift);
      long[] before = from;
      from = to;
      to = before;
    }
    spare = to;
    return from;
  }

  private static void pass(long[] from, long[] to, int size, int shift) {
    int[] places = new int[(1 << DIGIT_BITS) + 1];
    for (int i = 0; i < size; i++) {
      places[digit(from[i], shift) + 1]++;
    }
    for (int i = 1; i < places.length; i++) {
      places[i] += places[i - 1];
    }
    for (int i = 0; i < size; i++) {
      to[places[digit(from[i], shift)]++] = from[i];
    }
  }

  private static int digit(long entry, int shift) {
    return (int) (entry >>> shift) & ((1 << DIGIT_BITS) - 1);
  }
}
