package dev.copydesk.candidate;

import dev.copydesk.candidate.sample.RadixSort;
import dev.copydesk.model.Pair;
import java.util.Arrays;

/**
 * Groups articles by a 32-bit key with one sort: key and article are packed into a long, and after
 * sorting the articles of a key stand together, ascending.
 *
 * <p>Two keys that fall together by chance only propose a pair that verification refuses.
 */
public final class Buckets {
  private long[] entries = new long[64];
  private final RadixSort sort = new RadixSort();
  private int size;

  /** Takes the articles of one bucket: {@code members[from..to)}, ascending, at least two. */
  interface Visitor {
    void bucket(int[] members, int size);
  }

  /** Two numbers as one, in their order. */
  public static long pack(int first, int second) {
    return ((long) first << 32) | (second & 0xFFFFFFFFL);
  }

  static Pair unpack(long pair) {
    return new Pair(first(pair), second(pair));
  }

  /** Two articles in either order as one number, the lower one first. */
  public static long pair(int one, int other) {
    return pack(Math.min(one, other), Math.max(one, other));
  }

  /** The first number in one. */
  public static int first(long pair) {
    return (int) (pair >>> 32);
  }

  /** The second number in one. */
  public static int second(long pair) {
    return (int) pair;
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
    entries = sort.sort(entries, size);
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
}
