package dev.copydesk.stories;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The nearest neighbours of every vector, through an inverted index of each one's heaviest words.
 *
 * <p>The rarest words are asked first, and a vector may look at no more than a fixed number of
 * entries: so the time is linear in the number of vectors, whatever their words, and what goes
 * unseen shares only words that very many have.
 */
final class Neighbours {
  /** More neighbours change no figure (measured: 20 of them do as well as all). */
  private static final int NEAREST = 20;

  /** The index holds so many words of a vector. */
  private static final int INDEXED = 60;

  /** So many entries of the index are looked at for one vector. */
  private static final int LOOKED_AT = 30_000;

  /** What looks best by the indexed words is compared by all words. */
  private static final int COMPARED = 60;

  /** Under this cosine nothing becomes one story at any useful setting. */
  private static final double LEAST = 0.05;

  private final List<Vector> vectors;
  private final List<Vector> heaviest;
  private final Postings index;

  private Neighbours(List<Vector> vectors) {
    this.vectors = vectors;
    this.heaviest = vectors.stream().map(Neighbours::heaviest).toList();
    this.index = new Postings(heaviest);
  }

  /** The pairs of near vectors with their cosines, each pair once, in order of its numbers. */
  static List<Pair> of(List<Vector> vectors) {
    return new Neighbours(vectors).pairs();
  }

  private static Vector heaviest(Vector vector) {
    if (vector.size() <= INDEXED) {
      return vector;
    }
    double[] ascending = vector.weights().clone();
    Arrays.sort(ascending);
    double least = ascending[ascending.length - INDEXED];
    int[] kept =
        IntStream.range(0, vector.size()).filter(i -> vector.weights()[i] >= least).toArray();
    return new Vector(
        Arrays.stream(kept).map(i -> vector.terms()[i]).toArray(),
        Arrays.stream(kept).mapToDouble(i -> vector.weights()[i]).toArray());
  }

  private List<Pair> pairs() {
    double[] scores = new double[vectors.size()];
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < vectors.size(); i++) {
      pairs.addAll(nearest(i, scores));
    }
    return pairs.stream()
        .sorted(Comparator.comparingInt(Pair::a).thenComparingInt(Pair::b))
        .distinct()
        .toList();
  }

  private List<Pair> nearest(int self, double[] scores) {
    int[] seen = collect(self, scores);
    List<Pair> candidates = new ArrayList<>(seen.length);
    for (int other : seen) {
      candidates.add(Pair.of(self, other, scores[other]));
      scores[other] = 0;
    }
    return candidates.stream()
        .sorted(CLOSEST)
        .limit(COMPARED)
        .map(pair -> new Pair(pair.a(), pair.b(), cosine(pair)))
        .filter(pair -> pair.closeness() >= LEAST)
        .sorted(CLOSEST)
        .limit(NEAREST)
        .toList();
  }

  private static final Comparator<Pair> CLOSEST =
      Comparator.comparingDouble(Pair::closeness)
          .reversed()
          .thenComparingInt(Pair::a)
          .thenComparingInt(Pair::b);

  private double cosine(Pair pair) {
    return vectors.get(pair.a()).dot(vectors.get(pair.b()));
  }

  /** Adds up what the index knows of the others; returns whom it has met, ascending. */
  private int[] collect(int self, double[] scores) {
    Vector words = heaviest.get(self);
    Integer[] rarestFirst = new Integer[words.size()];
    Arrays.setAll(rarestFirst, i -> i);
    Arrays.sort(rarestFirst, Comparator.comparingInt(i -> index.frequency(words.terms()[i])));
    IntArrayList seen = new IntArrayList();
    int left = LOOKED_AT;
    for (int i : rarestFirst) {
      int term = words.terms()[i];
      left -= index.frequency(term);
      if (left < 0) {
        break;
      }
      for (int at = index.starts[term]; at < index.starts[term + 1]; at++) {
        int other = index.holders[at];
        if (scores[other] == 0 && other != self) {
          seen.add(other);
        }
        scores[other] += words.weights()[i] * index.weights[at];
      }
    }
    scores[self] = 0;
    return seen.toIntArray();
  }

  /** Who holds a word. */
  private static final class Postings {
    /** For every word the place of its first entry; one more at the end. */
    final int[] starts;

    /** The numbers of the vectors, word after word. */
    final int[] holders;

    /** The weight of the word in each. */
    final float[] weights;

    Postings(List<Vector> vectors) {
      int words = vectors.stream().mapToInt(Vector::lastTerm).max().orElse(-1) + 1;
      starts = new int[words + 1];
      vectors.forEach(vector -> Arrays.stream(vector.terms()).forEach(t -> starts[t + 1]++));
      Arrays.parallelPrefix(starts, Integer::sum);
      holders = new int[starts[words]];
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

    int frequency(int word) {
      return starts[word + 1] - starts[word];
    }
  }
}
