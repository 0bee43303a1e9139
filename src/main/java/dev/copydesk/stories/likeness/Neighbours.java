package dev.copydesk.stories.likeness;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * The nearest neighbours of every vector, through an inverted index of each one's heaviest terms.
 *
 * <p>The rarest terms are asked first, and a vector may look at no more than a fixed number of
 * entries: so the time is linear in the number of vectors, whatever their terms, and what goes
 * unseen shares only terms that very many have.
 *
 * <p>Immutable; what one vector finds depends on the vectors alone, so any number of threads may
 * look.
 */
public final class Neighbours {
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

  /** Vectors that share scratch space; few enough to keep all threads at work to the end. */
  private static final int BATCH = 1_024;

  /** Whether two vectors, by their numbers, are to be compared at all. */
  public interface Choice {
    /** Asked for the same two in either order, from several threads. */
    boolean mayPair(int a, int b);
  }

  private final List<Vector> vectors;
  private final Choice choice;
  private final List<Vector> heaviest;
  private final Postings index;

  private Neighbours(List<Vector> vectors, Choice choice) {
    this.vectors = vectors;
    this.choice = choice;
    this.heaviest = vectors.parallelStream().map(Neighbours::heaviest).toList();
    this.index = new Postings(heaviest);
  }

  /**
   * The pairs of which one is among the nearest of the other.
   *
   * @return their keys, ascending, each once
   */
  public static long[] of(List<Vector> vectors, Choice choice) {
    return of(vectors, choice, IntStream.range(0, vectors.size()).toArray());
  }

  /**
   * The same for the neighbours of some vectors only.
   *
   * @param some their numbers
   */
  public static long[] of(List<Vector> vectors, Choice choice, int[] some) {
    Neighbours neighbours = new Neighbours(vectors, choice);
    int batches = (some.length + BATCH - 1) / BATCH;
    return IntStream.range(0, batches)
        .parallel()
        .mapToObj(batch -> neighbours.new Search().keys(some, batch * BATCH))
        .flatMapToLong(Arrays::stream)
        .sorted()
        .distinct()
        .toArray();
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

  /** The scratch space of one thread. */
  private final class Search {
    /** What the index has said so far of the others' likeness to the one at hand; else zeros. */
    private final double[] scores = new double[vectors.size()];

    /** The pairs of a batch of vectors, in any order. */
    long[] keys(int[] some, int first) {
      return IntStream.range(first, Math.min(first + BATCH, some.length))
          .mapToObj(i -> nearest(some[i]))
          .flatMapToLong(keys -> keys)
          .toArray();
    }

    private LongStream nearest(int self) {
      return best(self).stream()
          .map(pair -> new Proximity(pair.a(), pair.b(), cosine(pair)))
          .filter(pair -> pair.closeness() >= LEAST)
          .sorted(Proximity.CLOSEST)
          .limit(NEAREST)
          .mapToLong(pair -> Proximity.key(pair.a(), pair.b()));
    }

    private double cosine(Proximity pair) {
      return vectors.get(pair.a()).dot(vectors.get(pair.b()));
    }

    /** Those that look best by the indexed terms, in no order; leaves the scores at zero. */
    private PriorityQueue<Proximity> best(int self) {
      PriorityQueue<Proximity> best =
          new PriorityQueue<>(COMPARED + 1, Proximity.CLOSEST.reversed());
      for (int other : met(self)) {
        double score = scores[other];
        scores[other] = 0;
        Proximity worst = best.peek();
        boolean full = best.size() == COMPARED;
        if (other != self && !(full && worst != null && score < worst.closeness())) {
          best.add(Proximity.of(self, other, score));
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
}
