package dev.copydesk.text.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {
  @ParameterizedTest
  @CsvSource({
    "U.S., US",
    "U.S. forces, us Forces",
    "organise, organize",
    "honour, honor",
    "labour, labor",
    "travelled, traveled",
    "defence, defense",
    "Türkiye, Turkiye",
    "ﬁnance, finance",
    "Straße, STRASSE",
    "cœur, coeur",
    "دينار, ديـــنار",
    "don’t, don't",
    "ＵＳＡ, usa",
    "Trump 's, Trump’s"
  })
  void whatOnlyAHouseStyleChangesIsTheSameWord(String one, String other) {
    assertThat(Tokens.of(one).hashes()).isEqualTo(Tokens.of(other).hashes());
  }

  @ParameterizedTest
  @CsvSource({"war, warn", "2025, 2026", "100, 10", "SM-6, SM-3", "for, four"})
  void differentWordsStayDifferent(String one, String other) {
    assertThat(Tokens.of(one).hashes()).isNotEqualTo(Tokens.of(other).hashes());
  }

  @Test
  void everyWordKnowsItsPlace() {
    String text = "“The U.S. and Japan,” he said.";
    Tokens words = Tokens.of(text);
    assertThat(words.size()).isEqualTo(6);
    assertThat(text.substring(words.start(1), words.end(1))).isEqualTo("U.S");
    assertThat(text.substring(words.start(3), words.end(3))).isEqualTo("Japan");
  }

  @Test
  void aFullStopBeforeTheNextSentenceJoinsNothing() {
    assertThat(Tokens.of("It was plan B. He left").size()).isEqualTo(6);
  }

  @Test
  void aCharacterIsAWordWhereNoSpacesAreWritten() {
    Tokens words = Tokens.of("北京消息 2025年");
    assertThat(words.size()).isEqualTo(6);
    assertThat(words.isMostlyUnspaced()).isTrue();
  }

  @Test
  void marksBelongToTheirLetter() {
    String thai = "กำลัง";
    Tokens words = Tokens.of(thai);
    assertThat(words.end(words.size() - 1)).isEqualTo(thai.length());
    assertThat(words.size()).isLessThan(thai.length());
  }

  @Test
  void nothingHasNoWords() {
    assertThat(Tokens.of("").size()).isZero();
    assertThat(Tokens.of("… — !?").size()).isZero();
  }

  /** What an index stores has to mean the same in every later version. */
  @Test
  void theHashOfAWordIsPinned() {
    assertThat(Tokens.of("Copydesk").hash(0)).isEqualTo(Tokens.of("copydesk").hash(0));
    assertThat(Long.toHexString(Tokens.of("copydesk").hash(0))).isEqualTo("a72e08f501a49e45");
  }
}
