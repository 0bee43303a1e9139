package dev.copydesk.text;

import java.util.Arrays;

/** Sets of hashes as ascending rows of distinct values. */
public final class SortedHashes {
  private SortedHashes() {}

  /**
   * The first values as a set; sorts them where they stand.
   *
   * @param size how many of the values count
   */
  public static long[] of(long[] values, int size) {
    Arrays.sort(values, 0, size);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (kept == 0 || values[i] != values[kept - 1]) {
        values[kept++] = values[i];
      }
    }
    return Arrays.copyOf(values, kept);
  }

  /** How many values two sets have in common. */
  public static int shared(long[] a, long[] b) {
    int shared = 0;
    for (int i = 0, j = 0; i < a.length && j < b.length; ) {
      int order = Long.compare(a[i], b[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared;
  }
}
