package dev.copydesk.candidate;

import dev.copydesk.model.Pair;
import java.util.Arrays;

/**
 * Groups articles by a 32-bit key with one sort: key and article are packed into a long, and after
 * sorting the articles of a key stand together, ascending.
 *
 * <p>Two keys that fall together by chance only propose a pair that verification refuses.
 */
final class Buckets {
  /** The key of an entry starts at this bit; the sign does not count in its order. */
  private static final int KEY_SHIFT = 32;

  /** A key is sorted in three digits; the counters of one fit the innermost cache. */
  private static final int DIGIT_BITS = 11;

  /** So few entries are sorted faster by comparing them. */
  private static final int SMALL = 1_000;

  private long[] entries = new long[64];
  private long[] sorted = {};
  private int size;

  /** Takes the articles of one bucket: {@code members[from..to)}, ascending, at least two. */
  interface Visitor {
    void bucket(int[] members, int size);
  }

  static long pack(int first, int second) {
    return ((long) first << 32) | (second & 0xFFFFFFFFL);
  }

  static Pair unpack(long pair) {
    return new Pair((int) (pair >>> 32), (int) pair);
  }

  void add(int key, int article) {
    if (size == entries.length) {
      entries = Arrays.copyOf(entries, size * 2);
    }
    entries[size++] = pack(key, article);
  }

  /**
   * Shows every key that several articles have, in the order of the keys, then forgets all.
   * Articles are to be added in ascending order.
   */
  void drain(Visitor visitor) {
    sortByKey();
    int[] members = new int[16];
    for (int start = 0; start < size; ) {
      int count = 0;
      int end = start;
      while (end < size && (entries[end] >>> 32) == (entries[start] >>> 32)) {
        int article = (int) entries[end++];
        if (count == 0 || members[count - 1] != article) {
          if (count == members.length) {
            members = Arrays.copyOf(members, count * 2);
          }
          members[count++] = article;
        }
      }
      if (count > 1) {
        visitor.bucket(members, count);
      }
      start = end;
    }
    size = 0;
  }

  /**
   * Sorts by the key alone, digit by digit from the last (a radix sort): the articles of a key stay
   * in the order in which they came, and no entry is compared with another.
   */
  private void sortByKey() {
    if (size <= SMALL) {
      Arrays.sort(entries, 0, size);
      return;
    }
    if (sorted.length < size) {
      sorted = new long[entries.length];
    }
    for (int shift = KEY_SHIFT; shift < Long.SIZE; shift += DIGIT_BITS) {
      int[] places = new int[(1 << DIGIT_BITS) + 1];
      for (int i = 0; i < size; i++) {
        places[digit(entries[i], shift) + 1]++;
      }
      for (int i = 1; i < places.length; i++) {
        places[i] += places[i - 1];
      }
      for (int i = 0; i < size; i++) {
        sorted[places[digit(entries[i], shift)]++] = entries[i];
      }
      long[] before = entries;
      entries = sorted;
      sorted = before;
    }
  }

  private static int digit(long entry, int shift) {
    return (int) (entry >>> shift) & ((1 << DIGIT_BITS) - 1);
  }
}
