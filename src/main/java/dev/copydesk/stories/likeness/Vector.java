package dev.copydesk.stories.likeness;

import it.unimi.dsi.fastutil.doubles.DoubleArrays;
import it.unimi.dsi.fastutil.ints.IntArrays;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Weighted words, or the sum of several articles' weighted words. Immutable by agreement: nobody
 * writes to the arrays that it hands out.
 */
public final class Vector {
  private final int[] terms;
  private final double[] weights;

  /**
   * Takes the arrays over.
   *
   * @param terms the words by their numbers or hashes, ascending
   * @param weights the weight of each
   */
  public Vector(int[] terms, double[] weights) {
    this.terms = terms;
    this.weights = weights;
  }

  /** Takes over words in any order, none twice, and multiplies their weights. */
  public static Vector ofUnsorted(int[] terms, double[] weights, double factor) {
    for (int i = 0; i < weights.length; i++) {
      weights[i] *= factor;
    }
    it.unimi.dsi.fastutil.Arrays.quickSort(
        0,
        terms.length,
        (i, j) -> Integer.compare(terms[i], terms[j]),
        (i, j) -> {
          IntArrays.swap(terms, i, j);
          DoubleArrays.swap(weights, i, j);
        });
    return new Vector(terms, weights);
  }

  /** The numbers of the words, ascending. */
  public int[] terms() {
    return terms;
  }

  /** The weight of each word, in the order of {@link #terms}. */
  public double[] weights() {
    return weights;
  }

  /** How many words it has. */
  public int size() {
    return terms.length;
  }

  /**
   * Both as one: the product of two such vectors is the sum of the products of their parts, each
   * with its share, as long as the parts have no word in common.
   *
   * @param share what the other counts of the whole, 0 to 1
   */
  public Vector beside(Vector other, double share) {
    return other.size() == 0 ? this : scaled(Math.sqrt(1 - share)).plus(other, Math.sqrt(share));
  }

  private Vector scaled(double factor) {
    return new Vector(terms, Arrays.stream(weights).map(weight -> weight * factor).toArray());
  }

  /**
   * The heaviest words, ascending by number; of equally heavy ones none is left out.
   *
   * @param most how many; more where several are as heavy as the last
   */
  public Vector heaviest(int most) {
    if (size() <= most) {
      return this;
    }
    double[] ascending = weights.clone();
    Arrays.sort(ascending);
    double least = ascending[ascending.length - most];
    int[] kept = IntStream.range(0, size()).filter(i -> weights[i] >= least).toArray();
    return new Vector(
        Arrays.stream(kept).map(i -> terms[i]).toArray(),
        Arrays.stream(kept).mapToDouble(i -> weights[i]).toArray());
  }

  /** The sum of the products of the weights of the words that both have. */
  public double dot(Vector other) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < terms.length && j < other.terms.length) {
      int order = Integer.compare(terms[i], other.terms[j]);
      if (order == 0) {
        sum += weights[i++] * other.weights[j++];
      } else if (order < 0) {
        i++;
      } else {
        j++;
      }
    }
    return sum;
  }

  /** The sum; words of either stay. */
  public Vector plus(Vector other) {
    return plus(other, 1);
  }

  /** What is left when a part is taken out; its words stay, with what roundings leave. */
  public Vector minus(Vector other) {
    return plus(other, -1);
  }

  private Vector plus(Vector other, double factor) {
    int[] sumTerms = new int[terms.length + other.terms.length];
    double[] sumWeights = new double[sumTerms.length];
    int size = 0;
    int i = 0;
    int j = 0;
    while (i < terms.length || j < other.terms.length) {
      boolean mine = j == other.terms.length || (i < terms.length && terms[i] <= other.terms[j]);
      boolean its = i == terms.length || (j < other.terms.length && other.terms[j] <= terms[i]);
      sumTerms[size] = mine ? terms[i] : other.terms[j];
      sumWeights[size++] = (mine ? weights[i++] : 0) + (its ? factor * other.weights[j++] : 0);
    }
    return new Vector(IntArrays.trim(sumTerms, size), DoubleArrays.trim(sumWeights, size));
  }
}
