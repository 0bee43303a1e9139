package dev.copydesk.stories.likeness;

import java.util.Comparator;

/**
 * Two voices or groups and how close they are.
 *
 * @param a the one with the smaller number
 * @param b the other
 * @param closeness 0 to 1
 */
public record Proximity(int a, int b, double closeness) {
  /** The closest first; ties in order of their numbers, so that no order depends on chance. */
  public static final Comparator<Proximity> CLOSEST =
      Comparator.comparingDouble(Proximity::closeness)
          .reversed()
          .thenComparingInt(Proximity::a)
          .thenComparingInt(Proximity::b);

  /** Takes the two in either order. */
  public static Proximity of(int one, int other, double closeness) {
    return new Proximity(Math.min(one, other), Math.max(one, other), closeness);
  }

  /** Both numbers in one; keys sort as their pairs do. */
  public static long key(int one, int other) {
    return (long) Math.min(one, other) << Integer.SIZE | Math.max(one, other);
  }

  /** The smaller number in a key. */
  public static int first(long key) {
    return (int) (key >>> Integer.SIZE);
  }

  /** The larger number in a key. */
  public static int second(long key) {
    return (int) key;
  }
}
