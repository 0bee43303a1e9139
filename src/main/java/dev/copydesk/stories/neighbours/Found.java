package dev.copydesk.stories.neighbours;

import java.util.Comparator;

/**
 * A vector that an index has found.
 *
 * @param number of the vector
 * @param score its likeness by the terms that were asked
 */
public record Found(int number, double score) {
  /** The best first; of equal ones those of smaller numbers. */
  public static final Comparator<Found> BEST =
      Comparator.comparingDouble(Found::score).reversed().thenComparingInt(Found::number);
}
