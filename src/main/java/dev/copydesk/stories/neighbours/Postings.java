package dev.copydesk.stories.neighbours;

import dev.copydesk.stories.likeness.Vector;
import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import java.util.Arrays;
import java.util.List;

/** An inverted index: for every term the vectors that have it. Immutable once it is made. */
public final class Postings {
  /** For every term its number in the index. */
  private final Int2IntOpenHashMap numbers = new Int2IntOpenHashMap();

  /** For every number of a term the place of its first entry; one more at the end. */
  final int[] starts;

  /** The numbers of the vectors, term after term, ascending within a term. */
  final int[] holders;

  /** The weight of the term in each. */
  final float[] weights;

  /** How many vectors it knows. */
  final int vectors;

  /** Puts the terms of vectors into an index. */
  public Postings(List<Vector> vectors) {
    this.vectors = vectors.size();
    numbers.defaultReturnValue(-1);
    vectors.forEach(vector -> Arrays.stream(vector.terms()).forEach(this::number));
    starts = new int[numbers.size() + 1];
    vectors.forEach(
        vector -> Arrays.stream(vector.terms()).forEach(term -> starts[number(term) + 1]++));
    Arrays.parallelPrefix(starts, Integer::sum);
    holders = new int[starts[numbers.size()]];
    weights = new float[holders.length];
    int[] next = starts.clone();
    for (int i = 0; i < vectors.size(); i++) {
      Vector vector = vectors.get(i);
      for (int k = 0; k < vector.size(); k++) {
        int at = next[number(vector.terms()[k])]++;
        holders[at] = i;
        weights[at] = (float) vector.weights()[k];
      }
    }
  }

  private int number(int term) {
    int next = numbers.size();
    int number = numbers.putIfAbsent(term, next);
    return number < 0 ? next : number;
  }

  /** The number of a term; -1 where no vector has it. */
  int find(int term) {
    return numbers.get(term);
  }

  /** How many vectors have a term. */
  int frequency(int term) {
    int number = numbers.get(term);
    return number < 0 ? 0 : starts[number + 1] - starts[number];
  }
}
