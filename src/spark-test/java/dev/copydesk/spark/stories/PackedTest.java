package dev.copydesk.spark.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.stories.likeness.Vector;
import dev.copydesk.stories.neighbours.Found;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;
import scala.jdk.javaapi.CollectionConverters;

class PackedTest {
  private static final int[] TERMS = {Integer.MIN_VALUE, -1, 0, 7, Integer.MAX_VALUE};
  private static final double[] WEIGHTS = {0.1, 1.0 / 3, 1e-300, 0.2, 1};

  @Test
  void aVectorComesBackBitForBit() {
    Row row = RowFactory.create(1L, Packed.bytes(new Vector(TERMS, WEIGHTS)));
    Vector back = Packed.vector(row, 1);
    assertThat(back.terms()).containsExactly(TERMS);
    assertThat(back.weights()).containsExactly(WEIGHTS);
    assertThat((byte[]) row.get(1)).hasSize(12 * TERMS.length);
  }

  @Test
  void anIndexKeepsWeightsAsFloats() {
    Vector back =
        Packed.ofIndex(RowFactory.create((Object) Packed.indexed(new Vector(TERMS, WEIGHTS))), 0);
    assertThat(back.terms()).containsExactly(TERMS);
    for (int i = 0; i < WEIGHTS.length; i++) {
      assertThat((float) back.weights()[i]).isEqualTo((float) WEIGHTS[i]);
    }
  }

  @Test
  void countsComeBackByTheirTerms() {
    List<Long> counted = List.of(-1L << 32 | 5, 3L << 32 | Integer.MAX_VALUE);
    Row row = RowFactory.create(CollectionConverters.asScala(counted).toSeq(), null);
    var counts = Packed.counts(row, 0);
    assertThat(counts.get(-1)).isEqualTo(5);
    assertThat(counts.get(3)).isEqualTo(Integer.MAX_VALUE);
    assertThat(Packed.counts(row, 1)).isEmpty();
  }

  @Test
  void answersComeBackWithTheNumbersOfVoices() {
    long[] numbers = {2, 9, 7 * 1_000_000_000L + 2};
    byte[] found =
        Answer.bytes(
            2,
            7,
            List.of(new Found(0, 0.5), new Found(1, 0.25), new Found(2, 0.5)),
            i -> numbers[i]);
    List<Answer> answers = new ArrayList<>();
    Answer.read(found, 7, answers);
    answers.sort(Answer.BEST_FIRST);
    assertThat(answers)
        .containsExactly(new Answer(2, 0.5), new Answer(numbers[2], 0.5), new Answer(9, 0.25));
  }
}
