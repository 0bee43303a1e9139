package dev.copydesk.stories.neighbours;

import dev.copydesk.stories.likeness.Vector;
import java.util.Arrays;
import java.util.Comparator;

/**
 * What one vector asks an index: its heaviest terms, the rarest first, as many as may be asked.
 *
 * <p>So the time of all questions is linear in the number of vectors, whatever their terms, and
 * what goes unseen shares only terms that very many have. Nobody writes to the arrays.
 *
 * @param terms the terms in the order in which they are asked
 * @param weights the weight of each
 */
public record Question(int[] terms, double[] weights) {
  /** So many entries of the index are looked at for one vector. */
  private static final int LOOKED_AT = 20_000;

  /**
   * The question of a vector.
   *
   * @param heaviest its indexed terms
   * @param frequencies for each of them how many vectors have it in the index
   */
  public static Question of(Vector heaviest, int[] frequencies) {
    Integer[] rarestFirst = new Integer[heaviest.size()];
    Arrays.setAll(rarestFirst, i -> i);
    Arrays.sort(rarestFirst, Comparator.comparingInt(i -> frequencies[i]));
    int asked = 0;
    for (int left = LOOKED_AT; asked < rarestFirst.length; asked++) {
      left -= frequencies[rarestFirst[asked]];
      if (left < 0) {
        break;
      }
    }
    int[] terms = new int[asked];
    double[] weights = new double[asked];
    for (int i = 0; i < asked; i++) {
      terms[i] = heaviest.terms()[rarestFirst[i]];
      weights[i] = heaviest.weights()[rarestFirst[i]];
    }
    return new Question(terms, weights);
  }
}
