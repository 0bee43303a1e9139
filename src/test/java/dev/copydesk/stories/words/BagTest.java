package dev.copydesk.stories.words;

import static dev.copydesk.stories.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BagTest {
  private static List<Integer> terms(Bag bag) {
    return IntStream.range(0, bag.size()).mapToObj(bag::term).toList();
  }

  private static List<Integer> counts(Bag bag) {
    return IntStream.range(0, bag.size()).mapToObj(bag::count).toList();
  }

  @Test
  void wordsAndTheirPairsAreCountedAndTheHeadlineMore() {
    Bag bag = Bag.words(article("a", "Flood", "Floods closed the bridges"));
    // flood 1 + 2, close, bridge; flood close, close bridge
    assertThat(counts(bag)).containsExactlyInAnyOrder(3, 1, 1, 1, 1);
  }

  @Test
  void oneWordInTwoLanguagesIsTwoTerms() {
    Bag english = Bag.words(article("a", null, "hotel"));
    Bag french = Bag.words(article("b", null, "hotel", "fr", null, null));
    assertThat(terms(english)).doesNotContainAnyElementsOf(terms(french));
  }

  @Test
  void malayAndIndonesianAreReadAlike() {
    Bag malay = Bag.words(article("a", null, "gempa bumi", "ms", null, null));
    Bag indonesian = Bag.words(article("b", null, "gempa bumi", "id", null, null));
    assertThat(terms(malay)).isEqualTo(terms(indonesian));
  }

  @Test
  void namesAreTheSameInAllLanguages() {
    Bag english = Bag.names(article("a", "quake in Orsk", "14 people"));
    Bag german = Bag.names(article("b", null, "mindestens 14 starben nahe Orsk", "de", null, null));
    assertThat(terms(english)).isEqualTo(terms(german));
  }

  @Test
  void aTextWithoutEndIsReadOnlyAtItsBeginning() {
    String endless = "alpha beta ".repeat(100_000);
    assertThat(counts(Bag.words(article("a", null, endless)))).contains(100).doesNotContain(101);
  }

  @Test
  void aTextInPairsOfCharactersIsReadAsFarAsOneInWords() {
    String endless = "洪水".repeat(10_000);
    assertThat(counts(Bag.words(article("a", null, endless, "zh", null, null)))).contains(250);
  }

  @Test
  void chineseIsTheSameInBothScripts() {
    Bag mainland = Bag.words(article("a", null, "俄罗斯动员令", "zh", null, null));
    Bag taiwan = Bag.words(article("b", null, "俄羅斯動員令", "zh", null, null));
    assertThat(terms(mainland)).isEqualTo(terms(taiwan));
  }
}
