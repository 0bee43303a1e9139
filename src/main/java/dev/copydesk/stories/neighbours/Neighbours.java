package dev.copydesk.stories.neighbours;

import dev.copydesk.stories.likeness.Proximity;
import dev.copydesk.stories.likeness.Vector;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The nearest neighbours of every vector, through an inverted index of each one's heaviest terms.
 *
 * <p>A vector asks a {@link Question} of an index of all; a {@link Search} answers with those that
 * look best; of these the nearest by all their terms are its neighbours.
 *
 * <p>Immutable; what one vector finds depends on the vectors alone, so any number of threads may
 * look.
 */
public final class Neighbours {
  /** More neighbours change no figure (measured: 20 of them do as well as all). */
  public static final int NEAREST = 20;

  /** The index holds so many terms of a vector. */
  private static final int INDEXED = 60;

  /** Under this cosine nothing becomes one story at any useful setting. */
  public static final double LEAST = 0.05;

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
    this.heaviest = vectors.parallelStream().map(Neighbours::indexed).toList();
    this.index = new Postings(heaviest);
  }

  /** The part of a vector that is indexed. */
  public static Vector indexed(Vector vector) {
    return vector.heaviest(INDEXED);
  }

  /**
   * The nearest of those that were compared.
   *
   * @param compared pairs of one vector with others, with their cosines
   */
  public static Stream<Proximity> nearest(Stream<Proximity> compared) {
    return compared
        .filter(pair -> pair.closeness() >= LEAST)
        .sorted(Proximity.CLOSEST)
        .limit(NEAREST);
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
        .mapToObj(batch -> neighbours.new Look().keys(some, batch * BATCH))
        .flatMapToLong(Arrays::stream)
        .sorted()
        .distinct()
        .toArray();
  }

  /** What one thread looks with. */
  private final class Look {
    private final Search search = new Search(index);

    /** The pairs of a batch of vectors, in any order. */
    long[] keys(int[] some, int first) {
      return IntStream.range(first, Math.min(first + BATCH, some.length))
          .mapToObj(i -> nearest(some[i]))
          .flatMapToLong(pairs -> pairs.mapToLong(p -> Proximity.key(p.a(), p.b())))
          .toArray();
    }

    private Stream<Proximity> nearest(int self) {
      Vector asking = heaviest.get(self);
      int[] frequencies = Arrays.stream(asking.terms()).map(index::frequency).toArray();
      return Neighbours.nearest(
          search
              .best(Question.of(asking, frequencies), self, other -> choice.mayPair(self, other))
              .stream()
              .map(found -> Proximity.of(self, found.number(), cosine(self, found.number()))));
    }

    private double cosine(int self, int other) {
      return vectors.get(self).dot(vectors.get(other));
    }
  }
}
