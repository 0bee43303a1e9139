package dev.copydesk.stories;

/**
 * Two voices or groups that are worth a comparison.
 *
 * @param a the one with the smaller number
 * @param b the other
 * @param closeness how close they are, 0 to 1
 */
record Pair(int a, int b, double closeness) {
  Pair {
    if (a >= b) {
      throw new IllegalArgumentException("pair must be in order: " + a + ", " + b);
    }
  }

  static Pair of(int a, int b, double closeness) {
    return a < b ? new Pair(a, b, closeness) : new Pair(b, a, closeness);
  }
}
