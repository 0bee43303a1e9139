package dev.copydesk.candidate.turnover;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.candidate.Buckets;
import dev.copydesk.candidate.CandidateFinder;
import dev.copydesk.candidate.CandidateSettings;
import dev.copydesk.fingerprint.FingerprintSettings;
import dev.copydesk.fingerprint.Fingerprinter;
import dev.copydesk.model.Fingerprint;
import dev.copydesk.model.Pair;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.ints.IntSet;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import it.unimi.dsi.fastutil.longs.LongSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The finder over all articles says what is right. */
class NewcomersTest {
  private static final CandidateSettings SETTINGS = CandidateSettings.DEFAULT;

  /**
   * Small groups of copies, and one that far more carry than a bucket compares with one another.
   */
  private static final List<Fingerprint> PRINTS = prints(new SplittableRandom(3));

  private static List<Fingerprint> prints(SplittableRandom random) {
    var fingerprinter = new Fingerprinter(FingerprintSettings.DEFAULT);
    List<List<String>> pieces = new ArrayList<>();
    for (int piece = 0; piece < 30; piece++) {
      pieces.add(random.ints(200, 0, 5_000).mapToObj(i -> "w" + i).toList());
    }
    List<Fingerprint> prints = new ArrayList<>();
    for (int i = 0; i < 240; i++) {
      List<String> piece = pieces.get(random.nextInt(3) == 0 ? 1 + random.nextInt(29) : 0);
      double share = random.nextDouble(.2);
      prints.add(
          fingerprinter.of(
              piece.stream()
                  .map(word -> random.nextDouble() < share ? "e" + random.nextInt(50_000) : word)
                  .collect(Collectors.joining(" "))));
    }
    return prints;
  }

  /** Some of all articles, whose numbers are their places among all. */
  private record Some(List<Integer> numbers, LongSet pairs) {
    static Some of(List<Integer> numbers) {
      LongSet pairs = new LongOpenHashSet();
      for (Pair pair :
          new CandidateFinder(SETTINGS).find(numbers.stream().map(PRINTS::get).toList())) {
        pairs.add(Buckets.pair(numbers.get(pair.a()), numbers.get(pair.b())));
      }
      return new Some(numbers, pairs);
    }

    /** These as they were, with every pair tied that was proposed. */
    Newcomers.Residents residents() {
      return new Newcomers.Residents() {
        @Override
        public void forEach(Newcomers.Visitor to) {
          numbers.forEach(number -> to.article(number, print(number)));
        }

        @Override
        public Fingerprint print(int number) {
          return PRINTS.get(number);
        }

        @Override
        public boolean inOrder(int one, int other) {
          return one < other;
        }

        @Override
        public boolean tied(int one, int other) {
          return pairs.contains(Buckets.pair(one, other));
        }
      };
    }
  }

  @Test
  void whatStaysAndWhatIsProposedIsWhatTheFinderFindsInAll() {
    SplittableRandom random = new SplittableRandom(8);
    int lapsed = 0;
    for (int round = 0; round < 12; round++) {
      List<Integer> before = new ArrayList<>();
      List<Integer> after = new ArrayList<>();
      Map<Integer, Fingerprint> come = new HashMap<>();
      IntSet gone = new IntOpenHashSet();
      for (int number = 0; number < PRINTS.size(); number++) {
        int fate = random.nextInt(10);
        if (fate > round % 3) {
          before.add(number);
        } else {
          come.put(number, PRINTS.get(number));
        }
        if (fate == 9 && round % 2 == 0) {
          gone.add(number);
        } else {
          after.add(number);
        }
      }
      Some was = Some.of(before);
      Newcomers.Found found = Newcomers.find(SETTINGS, was.residents(), come, gone);
      LongSet now = new LongOpenHashSet(was.pairs());
      now.removeIf(
          pair -> gone.contains(Buckets.first(pair)) || gone.contains(Buckets.second(pair)));
      found.lapsed().forEach(pair -> now.remove(Buckets.pair(pair[0], pair[1])));
      found.proposed().forEach(pair -> now.add(Buckets.pair(pair[0], pair[1])));
      lapsed += found.lapsed().size();
      assertThat(now).as("round %d", round).isEqualTo(Some.of(after).pairs());
    }
    assertThat(lapsed).as("pairs that a fuller crowd proposes no more").isPositive();
  }
}
