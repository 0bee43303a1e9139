package dev.copydesk.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.copydesk.fingerprint.FingerprintSettings;
import dev.copydesk.fingerprint.Fingerprinter;
import dev.copydesk.model.Fingerprint;
import dev.copydesk.model.Pair;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CandidateFinderTest {
  private static final Fingerprinter FINGERPRINTER = new Fingerprinter(FingerprintSettings.DEFAULT);
  private static final CandidateFinder FINDER = new CandidateFinder(CandidateSettings.DEFAULT);

  private static List<String> words(SplittableRandom random, int count) {
    return random.ints(count, 0, 1_000_000).mapToObj(i -> "w" + i).collect(Collectors.toList());
  }

  private static Fingerprint print(List<String> words) {
    return FINGERPRINTER.of(String.join(" ", words));
  }

  /** Replaces words at random places, so that the shared rest is scattered in short runs. */
  private static List<String> edited(List<String> words, double share, SplittableRandom random) {
    return words.stream()
        .map(word -> random.nextDouble() < share ? "e" + random.nextInt(1_000_000) : word)
        .toList();
  }

  @Test
  void theCurveOfTheBandsIsTheMeasuredRate() {
    SplittableRandom random = new SplittableRandom(11);
    int trials = 400;
    for (double share : new double[] {.05, .12, .2}) {
      int proposed = 0;
      double expected = 0;
      for (int trial = 0; trial < trials; trial++) {
        List<String> text = words(random, 300);
        List<Fingerprint> both = List.of(print(text), print(edited(text, share, random)));
        LongOpenHashSet pairs = new LongOpenHashSet();
        new Bands(new CandidateSettings(4, 48, 2, 48, 24, 4)).propose(both, pairs);
        proposed += pairs.size();
        expected += Bands.probability(jaccard(both.get(0), both.get(1)), 32, 4);
      }
      // Three standard deviations of a share over 400 trials are at most .075.
      assertThat((double) proposed / trials).isCloseTo(expected / trials, within(.075));
    }
  }

  /** The table in the description of the room, at the settings that are shipped. */
  @ParameterizedTest
  @CsvSource({
    ".05, .148, .001",
    ".1, .474, .152",
    ".15, .767, .673",
    ".2, .927, .921",
    ".25, .984, .984",
    ".3, .998, .998",
    ".5, 1, 1"
  })
  void theDocumentedCurveIsTheMeasuredRate(double jaccard, double inABand, double proposed) {
    assertThat(Bands.probability(jaccard, 64, 2)).isCloseTo(inABand, within(.0006));
    SplittableRandom random = new SplittableRandom(13);
    int trials = 4_000;
    LongOpenHashSet pairs = new LongOpenHashSet();
    int found = 0;
    for (int trial = 0; trial < trials; trial++) {
      int[] one = random.ints(128).toArray();
      int[] other =
          IntStream.of(one)
              .map(value -> random.nextDouble() < jaccard ? value : random.nextInt())
              .toArray();
      new Bands(CandidateSettings.DEFAULT).propose(List.of(signed(one), signed(other)), pairs);
      found += pairs.size();
      pairs.clear();
    }
    double deviation = Math.sqrt(proposed * (1 - proposed) / trials);
    assertThat((double) found / trials).isCloseTo(proposed, within(.001 + 3 * deviation));
  }

  /** MinHash makes each value of two signatures equal with the probability of their Jaccard. */
  private static Fingerprint signed(int[] signature) {
    return new Fingerprint(1, new int[0], signature, new int[0], new int[0]);
  }

  private static double jaccard(Fingerprint a, Fingerprint b) {
    var all = new LongOpenHashSet();
    IntStream.of(a.shingles()).forEach(all::add);
    long shared = IntStream.of(b.shingles()).filter(all::contains).count();
    return (double) shared / (a.shingles().length + b.shingles().length - shared);
  }

  @Test
  void pairsThatShareAThirdAreAllButAlwaysProposed() {
    SplittableRandom random = new SplittableRandom(5);
    int proposed = 0;
    int alike = 0;
    while (alike < 300) {
      List<String> text = words(random, 200);
      List<Fingerprint> both = List.of(print(text), print(edited(text, .11, random)));
      if (jaccard(both.get(0), both.get(1)) >= .3) {
        alike++;
        proposed += FINDER.find(both).size();
      }
    }
    assertThat(proposed).isGreaterThanOrEqualTo(298);
  }

  @Test
  void aShortTextInsideALongOneIsProposed() {
    SplittableRandom random = new SplittableRandom(6);
    for (int trial = 0; trial < 100; trial++) {
      List<String> small = words(random, 60);
      List<String> large = new ArrayList<>(words(random, 700));
      large.addAll(350, edited(small, .03, random));
      assertThat(FINDER.find(List.of(print(small), print(large)))).containsExactly(new Pair(0, 1));
    }
  }

  @Test
  void strangersAreNotProposed() {
    SplittableRandom random = new SplittableRandom(8);
    List<Fingerprint> prints = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      prints.add(print(words(random, 300)));
    }
    assertThat(FINDER.find(prints)).isEmpty();
  }

  @Test
  void aCrowdOfOneTextCostsPairsInProportionToItsSize() {
    List<String> scrape = words(new SplittableRandom(9), 120);
    List<Fingerprint> prints = IntStream.range(0, 10_000).mapToObj(i -> print(scrape)).toList();
    List<Pair> pairs = FINDER.find(prints);
    assertThat(pairs.size()).isLessThanOrEqualTo(10_000 * CandidateSettings.DEFAULT.hubs());
    for (int i = 1; i < prints.size(); i++) {
      assertThat(Collections.binarySearch(pairs, new Pair(0, i))).isNotNegative();
    }
  }

  /** One text with other figures in it each time, as a market report has them. */
  private static List<String> report(List<String> template, SplittableRandom random) {
    return IntStream.range(0, template.size())
        .mapToObj(i -> i % 12 == 0 ? "" + random.nextInt(10_000) : template.get(i))
        .toList();
  }

  @Test
  void aTemplateCostsNoMoreThanItsHubsInEveryBandAndLosesNoCopyWithinIt() {
    SplittableRandom random = new SplittableRandom(12);
    List<String> template = words(random, 240);
    List<Fingerprint> prints = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      prints.add(print(report(template, random)));
    }
    List<Pair> copies = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      List<String> original = report(template, random);
      prints.add(print(original));
      prints.add(print(edited(original, .01, random)));
      copies.add(new Pair(prints.size() - 2, prints.size() - 1));
    }
    List<Pair> pairs = FINDER.find(prints);
    assertThat(pairs.size()).isLessThanOrEqualTo(prints.size() * 64 * 2);
    assertThat(copies.stream().filter(copy -> Collections.binarySearch(pairs, copy) >= 0))
        .hasSizeGreaterThanOrEqualTo(99);
  }

  @Test
  void theOrderOfArticlesChangesOnlyTheirNumbers() {
    SplittableRandom random = new SplittableRandom(10);
    List<Fingerprint> prints = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      List<String> text = words(random, 150);
      prints.add(print(text));
      prints.add(print(edited(text, .1, random)));
    }
    List<Pair> pairs = FINDER.find(prints);
    List<Pair> turned =
        FINDER.find(prints.reversed()).stream()
            .map(pair -> new Pair(119 - pair.b(), 119 - pair.a()))
            .sorted()
            .toList();
    assertThat(turned).isEqualTo(pairs);
  }

  @Test
  void textsWithoutWordsAreNeverProposed() {
    assertThat(FINDER.find(List.of(FINGERPRINTER.of(""), FINGERPRINTER.of("")))).isEmpty();
  }
}
