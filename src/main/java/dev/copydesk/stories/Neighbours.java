package dev.copydesk.stories;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.LongAVLTreeSet;
import it.unimi.dsi.fastutil.longs.LongSortedSet;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/**
 * The nearest neighbours of every vector, through an inverted index of each one's heaviest terms.
 *
 * <p>The rarest terms are asked first, and a vector may look at no more than a fixed number of
 * entries: so the time is linear in the number of vectors, whatever their terms, and what goes
 * unseen shares only terms that very many have.
 */
final class Neighbours {
  /** More neighbours change no figure (measured: 20 of them do as well as all). */
  private static final int NEAREST = 20;

  /** The index holds so many terms of a vector. */
  private static final int INDEXED = 60;

  /** So many entries of the index are looked at for one vector. */
  private static final int LOOKED_AT = 20_000;

  /** What looks best by the indexed terms is compared by all terms. */
  private static final int COMPARED = 60;

  /** Under this cosine nothing becomes one story at any useful setting. */
  private static final double LEAST = 0.05;

  /** Whether two vectors, by their numbers, are to be compared at all. */
  interface Choice {
    boolean mayPair(int a, int b);
  }

  private final List<Vector> vectors;
  private final Choice choice;
  private final List<Vector> heaviest;
  private final Postings index;

  /** What the index has said so far of the others' likeness to the one at hand; zeros between. */
  private final double[] scores;

  private Neighbours(List<Vector> vectors, Choice choice) {
    this.vectors = vectors;
    this.choice = choice;
    this.heaviest = vectors.stream().map(Neighbours::heaviest).toList();
    this.index = new Postings(heaviest);
    this.scores = new double[vectors.size()];
  }

  /** The keys of the pairs of which one is among the nearest of the other. */
  static LongSortedSet of(List<Vector> vectors, Choice choice) {
    Neighbours neighbours = new Neighbours(vectors, choice);
    LongSortedSet keys = new LongAVLTreeSet();
    for (int i = 0; i < vectors.size(); i++) {
      neighbours.nearest(i).forEach(pair -> keys.add(Pair.key(pair.a(), pair.b())));
    }
    return keys;
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

  private List<Pair> nearest(int self) {
    return best(self).stream()
        .map(pair -> new Pair(pair.a(), pair.b(), cosine(pair)))
        .filter(pair -> pair.closeness() >= LEAST)
        .sorted(Pair.CLOSEST)
        .limit(NEAREST)
        .toList();
  }

  private double cosine(Pair pair) {
    return vectors.get(pair.a()).dot(vectors.get(pair.b()));
  }

  /** Those that look best by the indexed terms, in no order; leaves the scores at zero. */
  private PriorityQueue<Pair> best(int self) {
    PriorityQueue<Pair> best = new PriorityQueue<>(COMPARED + 1, Pair.CLOSEST.reversed());
    for (int other : met(self)) {
      double score = scores[other];
      scores[other] = 0;
      Pair worst = best.peek();
      boolean full = best.size() == COMPARED;
      if (other != self && !(full && worst != null && score < worst.closeness())) {
        best.add(Pair.of(self, other, score));
        if (full) {
          best.poll();
        }
      }
    }
    return best;
  }

  /** Adds up what the index knows of the others; returns whom it has met. */
  private int[] met(int self) {
    Vector terms = heaviest.get(self);
    Integer[] rarestFirst = new Integer[terms.size()];
    Arrays.setAll(rarestFirst, i -> i);
    Arrays.sort(rarestFirst, Comparator.comparingInt(i -> index.frequency(terms.terms()[i])));
    IntArrayList met = new IntArrayList();
    int left = LOOKED_AT;
    for (int i : rarestFirst) {
      int term = terms.terms()[i];
      left -= index.frequency(term);
      if (left < 0) {
        break;
      }
      for (int at = index.starts[term]; at < index.starts[term + 1]; at++) {
        int other = index.holders[at];
        if (scores[other] == 0) {
          if (!choice.mayPair(self, other)) {
            continue;
          }
          met.add(other);
        }
        scores[other] += terms.weights()[i] * index.weights[at];
      }
    }
    return met.toIntArray();
  }
}
