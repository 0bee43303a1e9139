package dev.copydesk.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.copydesk.model.Fingerprint;
import dev.copydesk.text.words.WordHashes;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FingerprinterTest {
  private static final Fingerprinter FINGERPRINTER = new Fingerprinter(FingerprintSettings.DEFAULT);

  private static String words(SplittableRandom random, int count) {
    return random.ints(count, 0, 50_000).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
  }

  @Test
  void houseSpellingQuotesAndCaseLeaveTheFingerprintAsItIs() {
    Fingerprint one = FINGERPRINTER.of("The U.S. “honours” its defence labour");
    Fingerprint other = FINGERPRINTER.of("the US \"HONORS\" its defense labor.");
    assertThat(one.shingles()).isEqualTo(other.shingles());
    assertThat(one.signature()).isEqualTo(other.signature());
  }

  @Test
  void aTextWithoutWordsHasNothing() {
    Fingerprint nothing = FINGERPRINTER.of(" … ");
    assertThat(nothing.words()).isZero();
    assertThat(nothing.shingles()).isEmpty();
    assertThat(nothing.signature()).isEmpty();
  }

  @Test
  void aTextShorterThanAShingleIsOneShingle() {
    assertThat(FINGERPRINTER.of("Two words").shingles()).hasSize(1);
  }

  @Test
  void shinglesAreAscendingAndDistinct() {
    int[] shingles =
        FINGERPRINTER.of("one two three four five one two three four five one").shingles();
    assertThat(shingles).isSorted().doesNotHaveDuplicates();
  }

  /** The estimate of a sketch is checked as what it is: a mean with a known spread. */
  @Test
  void agreeingValuesEstimateTheJaccardSimilarity() {
    SplittableRandom random = new SplittableRandom(42);
    double error = 0;
    int trials = 200;
    for (int trial = 0; trial < trials; trial++) {
      String shared = words(random, 300);
      Fingerprint a = FINGERPRINTER.of(shared + " " + words(random, 150));
      Fingerprint b = FINGERPRINTER.of(shared + " " + words(random, 150));
      error += agreement(a, b) - jaccard(a, b);
    }
    // 128 values at a similarity of one half: a standard error of .044, over 200 trials of .0031.
    assertThat(error / trials).isCloseTo(0, within(.0125));
  }

  private static double agreement(Fingerprint a, Fingerprint b) {
    long same =
        IntStream.range(0, a.signature().length)
            .filter(i -> a.signature()[i] == b.signature()[i])
            .count();
    return (double) same / a.signature().length;
  }

  private static double jaccard(Fingerprint a, Fingerprint b) {
    long shared =
        Arrays.stream(a.shingles()).filter(s -> Arrays.binarySearch(b.shingles(), s) >= 0).count();
    return (double) shared / (a.shingles().length + b.shingles().length - shared);
  }

  @Test
  void aSharedRunOfAWindowLeavesACommonAnchor() {
    SplittableRandom random = new SplittableRandom(7);
    int run = FingerprintSettings.DEFAULT.window() + FingerprintSettings.DEFAULT.shingle() - 1;
    for (int trial = 0; trial < 300; trial++) {
      String shared = words(random, run);
      int[] a = FINGERPRINTER.of(words(random, 80) + " " + shared).anchors();
      int[] b = FINGERPRINTER.of(shared + " " + words(random, 200)).anchors();
      assertThat(Arrays.stream(a).anyMatch(anchor -> Arrays.binarySearch(b, anchor) >= 0)).isTrue();
    }
  }

  @Test
  void winnowingKeepsAboutTwoOfAWindowAndOne() {
    String text = words(new SplittableRandom(3), 20_000);
    Fingerprint print = FINGERPRINTER.of(text);
    double density = (double) print.anchors().length / print.shingles().length;
    assertThat(density).isCloseTo(2.0 / (FingerprintSettings.DEFAULT.window() + 1), within(.01));
  }

  @Test
  void rollingGivesWhatHashingEachRunByItselfGives() {
    int[] rolled = Shingles.of(words("a b c d e f g h i j k"), 4);
    int[] last = Shingles.of(words("h i j k"), 4);
    assertThat(rolled).hasSize(8);
    assertThat(rolled[7]).isEqualTo(last[0]);
  }

  private static WordHashes words(String text) {
    var words = new WordHashes();
    words.cut(text);
    return words;
  }

  @Test
  void nonsenseSettingsAreRefusedByName() {
    assertThatThrownBy(() -> new FingerprintSettings(1, 8, 128, 8, 3, 4))
        .hasMessage("shingle must be within 2 and 32: 1");
  }
}
