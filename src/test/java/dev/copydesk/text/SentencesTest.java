package dev.copydesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {
  private static List<String> sentences(String text, String language) {
    return Sentences.of(text, language).stream()
        .map(sentence -> text.substring(sentence.start(), sentence.end()))
        .toList();
  }

  @Test
  void anAbbreviationEndsNoEnglishSentence() {
    assertThat(sentences("The U.S. moved fast. Mr. Lee did not.", "en"))
        .containsExactly("The U.S. moved fast.", "Mr. Lee did not.");
  }

  @Test
  void lettersBeforeANounEndNoEnglishSentence() {
    assertThat(sentences("She will meet with U.S. President Lee Orr, a spokesman said.", "en"))
        .containsExactly("She will meet with U.S. President Lee Orr, a spokesman said.");
  }

  @Test
  void aLineBreakAlwaysEndsOne() {
    assertThat(sentences("No full stop here\nand none there", "en"))
        .containsExactly("No full stop here", "and none there");
  }

  @Test
  void otherLanguagesFollowTheirOwnStops() {
    assertThat(sentences("他说不会。我们等待。", "zh")).containsExactly("他说不会。", "我们等待。");
    assertThat(sentences("Er kam. Sie ging.", "de")).containsExactly("Er kam.", "Sie ging.");
  }

  @Test
  void blankTextHasNone() {
    assertThat(sentences(" \n \n", "en")).isEmpty();
    assertThat(sentences("", "fr")).isEmpty();
  }
}
