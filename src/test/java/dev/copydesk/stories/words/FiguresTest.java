package dev.copydesk.stories.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FiguresTest {
  @Test
  void oneValueIsOneHoweverALanguageWritesIt() {
    assertThat(Figures.of("350 billion", "en")).containsExactly("350000000000");
    assertThat(Figures.of("3500亿元", "zh")).containsExactly("350000000000");
    assertThat(Figures.of("350 Milliarden Euro", "de")).containsExactly("350000000000");
    assertThat(Figures.of("2.5 juta orang", "ms")).containsExactly("2500000");
  }

  @Test
  void groupsOfThreeDigitsAreThousandsAndOtherSeparatorsDecimal() {
    assertThat(Figures.of("1,300 or 1.300, 7.6 or 7,6", "de"))
        .containsExactly("1300", "1300", "7.6", "7.6");
  }

  @Test
  void whatFollowsAWordForALargeNumberBelongsToIt() {
    assertThat(Figures.of("失窃3万4000元", "zh")).containsExactly("34000");
    assertThat(Figures.of("9月19日", "zh")).containsExactly("9", "19");
  }

  @Test
  void aRowOfDigitsWithoutEndIsNoNumber() {
    assertThat(Figures.of("call 1234567890123456789 now, 12", "en")).containsExactly("12");
  }
}
