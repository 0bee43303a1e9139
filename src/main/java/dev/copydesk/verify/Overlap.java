package dev.copydesk.verify;

/**
 * How much two sets of shingles share.
 *
 * @param jaccard shared over all, 0 to 1; resemblance
 * @param containment shared over the smaller set, 0 to 1
 */
record Overlap(double jaccard, double containment) {
  /** Compares two ascending rows of distinct hashes in one merge. */
  static Overlap of(int[] a, int[] b) {
    int shared = 0;
    for (int i = 0, j = 0; i < a.length && j < b.length; ) {
      if (a[i] == b[j]) {
        shared++;
        i++;
        j++;
      } else if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    int smaller = Math.min(a.length, b.length);
    return smaller == 0
        ? new Overlap(0, 0)
        : new Overlap((double) shared / (a.length + b.length - shared), (double) shared / smaller);
  }
}
