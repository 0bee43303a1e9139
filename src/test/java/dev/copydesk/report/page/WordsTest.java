package dev.copydesk.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WordsTest {
  @Test
  void oneAndManyHaveTheirOwnForms() {
    assertThat(Words.count("count.articles", 1)).isEqualTo("1 article");
    assertThat(Words.count("count.articles", 12_345)).isEqualTo("12,345 articles");
  }

  @Test
  void whatIsFilledInIsNotReadForSlotsAgain() {
    assertThat(
            Words.say("verdict.near", Map.of("share", "{larger}", "smaller", "a", "larger", "b")))
        .isEqualTo("Near copy: {larger} of a stands in b.");
  }

  @Test
  void onlyAllIsAHundredPercentAndOnlyNothingIsZero() {
    assertThat(Words.percent(1)).isEqualTo("100 %");
    assertThat(Words.percent(0.999)).isEqualTo("99 %");
    assertThat(Words.percent(0.001)).isEqualTo("< 1 %");
    assertThat(Words.percent(0)).isEqualTo("0 %");
  }

  @Test
  void aMissingKeyIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Words.say("no.such"))
        .withMessage("no words for no.such");
  }
}
