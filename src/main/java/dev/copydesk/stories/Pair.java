package dev.copydesk.stories;

import java.util.Comparator;

/**
 * Two voices or groups and how close they are.
 *
 * @param a the one with the smaller number
 * @param b the other
 * @param closeness 0 to 1
 */
record Pair(int a, int b, double closeness) {
  /** The closest first; ties in order of their numbers, so that no order depends on chance. */
  static final Comparator<Pair> CLOSEST =
      Comparator.comparingDouble(Pair::closeness)
          .reversed()
          .thenComparingInt(Pair::a)
          .thenComparingInt(Pair::b);

  static Pair of(int one, int other, double closeness) {
    return new Pair(Math.min(one, other), Math.max(one, other), closeness);
  }

  /** Both numbers in one; keys sort as their pairs do. */
  static long key(int one, int other) {
    return (long) Math.min(one, other) << Integer.SIZE | Math.max(one, other);
  }

  static int first(long key) {
    return (int) (key >>> Integer.SIZE);
  }

  static int second(long key) {
    return (int) key;
  }
}
