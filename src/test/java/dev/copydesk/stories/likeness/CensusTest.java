package dev.copydesk.stories.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.model.ledger.entry.Reading;
import dev.copydesk.model.ledger.entry.Reading.Terms;
import dev.copydesk.stories.words.Bag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CensusTest {
  private static Reading reading(String language, int[] words) {
    int[] counts = IntStream.generate(() -> 1).limit(words.length).toArray();
    return new Reading(
        language, Reading.UNDATED, new Terms(words, counts), Terms.NONE, Terms.NONE, 0);
  }

  private static Frequencies counted(List<Reading> readings) {
    var census = new Census();
    readings.forEach(census::count);
    return census.frequencies();
  }

  /** Some terms that many have, negative ones too, and among all hashes many that one has. */
  @Test
  void everyTermIsCountedAsATableCountsIt() {
    var chance = new SplittableRandom(7);
    int[] common = chance.ints(500).toArray();
    List<Reading> readings = new ArrayList<>();
    Map<Integer, Integer> table = new HashMap<>();
    for (int article = 0; article < 300; article++) {
      int[] words =
          IntStream.concat(chance.ints(40, 0, common.length).map(i -> common[i]), chance.ints(40))
              .sorted()
              .distinct()
              .toArray();
      Arrays.stream(words).forEach(word -> table.merge(word, 1, Integer::sum));
      readings.add(reading("en", words));
    }
    Frequencies frequencies = counted(readings);
    assertThat(frequencies.articles()).isEqualTo(300);
    table.forEach((term, holders) -> assertThat(frequencies.holders(term)).isEqualTo(holders));
  }

  @Test
  void vectorsAreThoseOfARun() {
    List<Reading> readings =
        List.of(
            reading("en", new int[] {-5, 1, 2}),
            reading("en", new int[] {-5, 2, 9}),
            reading("de", new int[] {7, 8}));
    List<Bag> bags = readings.stream().map(Bag::words).toList();
    Frequencies frequencies = counted(readings);
    for (Bag bag : bags) {
      Vector ofRun = Weighing.weigh(bags, .5).get(bags.indexOf(bag));
      Vector ofCensus = frequencies.vector(bag, .5);
      assertThat(ofCensus.terms()).isEqualTo(ofRun.terms());
      assertThat(ofCensus.weights()).isEqualTo(ofRun.weights());
    }
  }

  @Test
  void languagesThatAreReadAlikeAreOne() {
    Reading one = reading("en", new int[] {1});
    assertThat(counted(List.of(one, one)).isOneLanguage()).isTrue();
    assertThat(counted(List.of(one, reading("de", new int[] {2}))).isOneLanguage()).isFalse();
  }
}
