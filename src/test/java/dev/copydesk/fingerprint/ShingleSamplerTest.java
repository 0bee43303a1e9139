package dev.copydesk.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.copydesk.text.words.WordHashes;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ShingleSamplerTest {
  private final ShingleSampler sampler = new ShingleSampler(FingerprintSettings.COPIES);
  private final SplittableRandom random = new SplittableRandom(3);

  private Set<Long> sample(String text) {
    WordHashes words = new WordHashes();
    words.cut(text);
    return LongStream.of(sampler.of(words)).boxed().collect(Collectors.toSet());
  }

  private String text(int words) {
    return random
        .ints(words, 0, 100_000)
        .mapToObj(word -> "w" + word)
        .collect(Collectors.joining(" "));
  }

  @Test
  void aQuarterIsSampled() {
    assertThat(sample(text(40_000)).size()).isCloseTo(10_000, within(300));
  }

  /** 400 pairs with a known containment; the standard error of their mean is .0025. */
  @Test
  void theSharedPartEstimatesTheContainmentWithoutBias() {
    double sum = 0;
    double squares = 0;
    for (int pair = 0; pair < 400; pair++) {
      String shared = text(244); // 240 of its shingles
      Set<Long> smaller = sample(shared + " " + text(160));
      Set<Long> larger = sample(text(1_500) + " " + shared);
      double size = smaller.size();
      smaller.retainAll(larger);
      double error = smaller.size() / size - 240.0 / 400;
      sum += error;
      squares += error * error;
    }
    assertThat(sum / 400).isCloseTo(0, within(.01));
    assertThat(Math.sqrt(squares / 400)).isLessThan(.06);
  }

  @Test
  void onlyATextWithoutWordsHasNoSample() {
    assertThat(sample("")).isEmpty();
    assertThat(sample("…")).isEmpty();
    for (int words = 1; words < 12; words++) {
      assertThat(sample(text(words))).isNotEmpty();
    }
  }
}
