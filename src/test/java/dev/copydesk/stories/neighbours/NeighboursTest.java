package dev.copydesk.stories.neighbours;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.stories.likeness.Proximity;
import dev.copydesk.stories.likeness.Vector;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NeighboursTest {
  private static final int NEAREST = 20;
  private static final double LEAST = 0.05;

  /** Vectors of 12 of 400 terms, the same in every run. */
  private static List<Vector> vectors(int n) {
    Random random = new Random(7);
    return IntStream.range(0, n)
        .mapToObj(
            i -> {
              int[] terms = random.ints(0, 400).distinct().limit(12).toArray();
              double[] weights = random.doubles(12, 0.1, 1).toArray();
              double squares = 0;
              for (double weight : weights) {
                squares += weight * weight;
              }
              return Vector.ofUnsorted(terms, weights, 1 / Math.sqrt(squares));
            })
        .toList();
  }

  /** The slow way: every vector with every other. */
  private static long[] exact(List<Vector> vectors) {
    SortedSet<Long> keys = new TreeSet<>();
    for (int i = 0; i < vectors.size(); i++) {
      int self = i;
      IntStream.range(0, vectors.size())
          .filter(other -> other != self)
          .mapToObj(other -> Proximity.of(self, other, vectors.get(self).dot(vectors.get(other))))
          .filter(pair -> pair.closeness() >= LEAST)
          .sorted(Proximity.CLOSEST)
          .limit(NEAREST)
          .forEach(pair -> keys.add(Proximity.key(pair.a(), pair.b())));
    }
    return keys.stream().mapToLong(key -> key).toArray();
  }

  @Test
  void theIndexFindsWhatComparingAllWithAllFinds() {
    List<Vector> vectors = vectors(300);
    assertThat(Neighbours.of(vectors, (a, b) -> true)).isEqualTo(exact(vectors));
  }

  @Test
  void onlyWhatMayPairIsFound() {
    long[] keys = Neighbours.of(vectors(300), (a, b) -> (a + b) % 2 == 1);
    assertThat(Arrays.stream(keys).boxed())
        .isNotEmpty()
        .allMatch(key -> (Proximity.first(key) + Proximity.second(key)) % 2 == 1);
  }

  @Test
  void vectorsWithoutATermHaveNoNeighbours() {
    Vector none = new Vector(new int[0], new double[0]);
    assertThat(Neighbours.of(List.of(none, none), (a, b) -> true)).isEmpty();
  }

  @Test
  void anyNumberOfThreadsFindsTheSame() {
    List<Vector> vectors = vectors(3_000);
    long[] alone = on(1, vectors);
    assertThat(on(4, vectors)).isEqualTo(alone);
  }

  @Test
  void anIndexInPiecesFindsWhatTheWholeFinds() {
    List<Vector> vectors = vectors(300);
    Postings whole = new Postings(vectors);
    int[] frequencies = Arrays.stream(vectors.get(7).terms()).map(whole::frequency).toArray();
    Question question = Question.of(vectors.get(7), frequencies);
    Stream<Found> first =
        new Search(new Postings(vectors.subList(0, 100))).best(question, 7, o -> true).stream();
    Stream<Found> second =
        new Search(new Postings(vectors.subList(100, 300)))
            .best(question, -1, o -> true).stream()
                .map(found -> new Found(found.number() + 100, found.score()));
    assertThat(Stream.concat(first, second).sorted(Found.BEST).limit(Search.COMPARED))
        .containsExactlyElementsOf(
            new Search(whole).best(question, 7, o -> true).stream().sorted(Found.BEST).toList());
  }

  private static long[] on(int threads, List<Vector> vectors) {
    try (ForkJoinPool pool = new ForkJoinPool(threads)) {
      return pool.submit(() -> Neighbours.of(vectors, (a, b) -> true)).join();
    }
  }
}
