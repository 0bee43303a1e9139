package dev.copydesk.model;

import java.util.Comparator;

/**
 * Two articles that may be copies, by their places in the run's list of articles.
 *
 * @param a the one that comes first
 * @param b the other, greater than {@code a}
 */
public record Pair(int a, int b) implements Comparable<Pair> {
  private static final Comparator<Pair> ORDER =
      Comparator.comparingInt(Pair::a).thenComparingInt(Pair::b);

  /** Refuses a pair that is not in order. */
  public Pair {
    if (a < 0 || b <= a) {
      throw new IllegalArgumentException("pair must have 0 <= a < b: " + a + ", " + b);
    }
  }

  /** Orders by the first, then by the second article. */
  @Override
  public int compareTo(Pair other) {
    return ORDER.compare(this, other);
  }
}
