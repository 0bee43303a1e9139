package dev.copydesk.stories.likeness;

import java.util.Arrays;
import java.util.List;

/** An inverted index: for every term the vectors that have it. */
final class Postings {
  /** For every term the place of its first entry; one more at the end. */
  final int[] starts;

  /** The numbers of the vectors, term after term, ascending within a term. */
  final int[] holders;

  /** The weight of the term in each. */
  final float[] weights;

  Postings(List<Vector> vectors) {
    int terms = vectors.stream().mapToInt(Vector::lastTerm).max().orElse(-1) + 1;
    starts = new int[terms + 1];
    vectors.forEach(vector -> Arrays.stream(vector.terms()).forEach(term -> starts[term + 1]++));
    Arrays.parallelPrefix(starts, Integer::sum);
    holders = new int[starts[terms]];
    weights = new float[holders.length];
    int[] next = starts.clone();
    for (int i = 0; i < vectors.size(); i++) {
      Vector vector = vectors.get(i);
      for (int k = 0; k < vector.size(); k++) {
        int at = next[vector.terms()[k]]++;
        holders[at] = i;
        weights[at] = (float) vector.weights()[k];
      }
    }
  }

  int frequency(int term) {
    return starts[term + 1] - starts[term];
  }
}
