package dev.copydesk.stories;

import static org.assertj.core.api.Assertions.assertThat;

import it.unimi.dsi.fastutil.longs.LongAVLTreeSet;
import it.unimi.dsi.fastutil.longs.LongSortedSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
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
  private static LongSortedSet exact(List<Vector> vectors) {
    LongSortedSet keys = new LongAVLTreeSet();
    for (int i = 0; i < vectors.size(); i++) {
      int self = i;
      IntStream.range(0, vectors.size())
          .filter(other -> other != self)
          .mapToObj(other -> Pair.of(self, other, vectors.get(self).dot(vectors.get(other))))
          .filter(pair -> pair.closeness() >= LEAST)
          .sorted(Pair.CLOSEST)
          .limit(NEAREST)
          .forEach(pair -> keys.add(Pair.key(pair.a(), pair.b())));
    }
    return keys;
  }

  @Test
  void theIndexFindsWhatComparingAllWithAllFinds() {
    List<Vector> vectors = vectors(300);
    assertThat(Neighbours.of(vectors, (a, b) -> true)).isEqualTo(exact(vectors));
  }

  @Test
  void onlyWhatMayPairIsFound() {
    LongSortedSet keys = Neighbours.of(vectors(300), (a, b) -> (a + b) % 2 == 1);
    assertThat(keys).isNotEmpty().allMatch(key -> (Pair.first(key) + Pair.second(key)) % 2 == 1);
  }

  @Test
  void vectorsWithoutATermHaveNoNeighbours() {
    Vector none = new Vector(new int[0], new double[0]);
    assertThat(Neighbours.of(List.of(none, none), (a, b) -> true)).isEmpty();
  }
}
