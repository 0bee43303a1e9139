package dev.copydesk.stories.words;

import static dev.copydesk.stories.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BagTest {
  @Test
  void wordsAndTheirPairsAreCountedAndTheHeadlineMore() {
    Bag bag = Bag.words(article("a", "Flood", "Floods closed the bridges"));
    // flood 1 + 2, close, bridge; flood close, close bridge
    assertThat(bag.counts().values()).containsExactlyInAnyOrder(3, 1, 1, 1, 1);
  }

  @Test
  void oneWordInTwoLanguagesIsTwoTerms() {
    Bag english = Bag.words(article("a", null, "hotel"));
    Bag french = Bag.words(article("b", null, "hotel", "fr", null, null));
    assertThat(english.counts().keySet()).doesNotContainAnyElementsOf(french.counts().keySet());
  }

  @Test
  void malayAndIndonesianAreReadAlike() {
    Bag malay = Bag.words(article("a", null, "gempa bumi", "ms", null, null));
    assertThat(malay).isEqualTo(Bag.words(article("b", null, "gempa bumi", "id", null, null)));
  }

  @Test
  void namesAreTheSameInAllLanguages() {
    Bag english = Bag.names(article("a", "quake in Orsk", "14 people"));
    Bag german = Bag.names(article("b", null, "mindestens 14 starben nahe Orsk", "de", null, null));
    assertThat(english.counts().keySet()).isEqualTo(german.counts().keySet());
  }

  @Test
  void aTextWithoutEndIsReadOnlyAtItsBeginning() {
    String endless = "alpha beta ".repeat(100_000);
    assertThat(Bag.words(article("a", null, endless)).counts().values().intStream().max())
        .hasValue(100);
  }
}
