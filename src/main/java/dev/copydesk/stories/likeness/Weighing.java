package dev.copydesk.stories.likeness;

import dev.copydesk.stories.words.Bag;
import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns bags of terms into vectors of length 1, in which rare terms are heavier than common ones.
 *
 * <p>A weight is {@code (1 + ln tf) · ln((n + 6) / (df + 0.5))} with the counts of the bag's own
 * kind, so that a handful of Chinese articles in an English corpus does not make every Chinese word
 * look rare. A term that stands in one article only can meet nothing; all that it may do is to make
 * its vector longer and so the others' part in it smaller.
 */
public final class Weighing {
  /** Keeps a word that all of a few articles share from counting nothing. */
  private static final int UNSEEN_ARTICLES = 5;

  /** Small numbers for the terms, in the order in which they are first met. */
  private final Int2IntOpenHashMap numbers = new Int2IntOpenHashMap();

  /** In how many bags the term of a number is. */
  private final IntArrayList frequencies = new IntArrayList();

  /** How many bags there are of each kind. */
  private final Map<String, Integer> kinds = new HashMap<>();

  private final double lone;

  private Weighing(List<Bag> bags, double lone) {
    this.lone = lone;
    numbers.defaultReturnValue(-1);
    bags.forEach(this::count);
  }

  /**
   * The vectors of the bags, in their order.
   *
   * @param lone how much of its square a term that stands in one article only adds to that of the
   *     length, 0 to 1
   */
  public static List<Vector> weigh(List<Bag> bags, double lone) {
    Weighing weighing = new Weighing(bags, lone);
    return bags.stream().map(weighing::vector).toList();
  }

  private void count(Bag bag) {
    kinds.merge(bag.kind(), 1, Integer::sum);
    for (int i = 0; i < bag.size(); i++) {
      int next = frequencies.size();
      int number = numbers.putIfAbsent(bag.term(i), next);
      if (number < 0) {
        frequencies.add(1);
      } else {
        frequencies.set(number, frequencies.getInt(number) + 1);
      }
    }
  }

  private Vector vector(Bag bag) {
    double articles = kinds.getOrDefault(bag.kind(), 0) + UNSEEN_ARTICLES + 1.0;
    int[] terms = new int[bag.size()];
    double[] weights = new double[terms.length];
    int size = 0;
    double squares = 0;
    for (int i = 0; i < bag.size(); i++) {
      int term = numbers.get(bag.term(i));
      int frequency = frequencies.getInt(term);
      double weight = (1 + Math.log(bag.count(i))) * Math.log(articles / (frequency + 0.5));
      squares += weight * weight * (frequency > 1 ? 1 : lone);
      if (frequency > 1) {
        terms[size] = term;
        weights[size++] = weight;
      }
    }
    return Vector.ofUnsorted(
        Arrays.copyOf(terms, size), Arrays.copyOf(weights, size), 1 / Math.sqrt(squares));
  }
}
