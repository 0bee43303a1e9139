package dev.copydesk.stories.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WeekdaysTest {
  private static final int MONDAY = 1;
  private static final int WEDNESDAY = 1 << 2;
  private static final int FRIDAY = 1 << 4;
  private static final int SUNDAY = 1 << 6;

  private static int in(String text, String language) {
    return Weekdays.in(Stems.of(text, language, 200), language);
  }

  @Test
  void daysAreFoundWhereverTheyStand() {
    assertThat(in("The ferry sank on Wednesday; divers arrived on Friday.", "en"))
        .isEqualTo(WEDNESDAY | FRIDAY);
    assertThat(in("Le bac a coulé mercredi au large de Velda.", "fr")).isEqualTo(WEDNESDAY);
  }

  @Test
  void inflectedNamesAreNames() {
    assertThat(in("Паром затонул в пятницу у берегов Вельды.", "ru")).isEqualTo(FRIDAY);
    assertThat(in("Wednesday's vote was the last.", "en")).isEqualTo(WEDNESDAY);
  }

  @Test
  void scriptsWithoutSpacesHaveTheirNamesTooAndShortOnes() {
    assertThat(in("渡轮周三在韦尔达附近沉没，星期五有潜水员抵达。", "zh")).isEqualTo(WEDNESDAY | FRIDAY);
    assertThat(in("渡輪週三沉沒", "zh")).isEqualTo(WEDNESDAY);
    assertThat(in("フェリーは水曜日に沈没した。", "ja")).isEqualTo(WEDNESDAY);
  }

  @Test
  void namesOfSeveralWordsStandWhole() {
    assertThat(in("A balsa afundou na segunda-feira.", "pt")).isEqualTo(MONDAY);
    assertThat(in("A segunda balsa afundou.", "pt")).isZero();
  }

  @Test
  void wordsThatLookLikeShortNamesAreNone() {
    assertThat(in("She sat in the sun as they wed.", "en")).isZero();
  }

  @Test
  void laterOnAreTheDaysOfOtherEvents() {
    String text = "The ferry sank off Velda. ".repeat(30) + "Another one sank last Sunday.";
    assertThat(in(text, "en")).isZero();
    assertThat(in(text.substring(text.length() - 60), "en")).isEqualTo(SUNDAY);
  }

  @Test
  void anUnknownLanguageNamesNoDay() {
    assertThat(in("The ferry sank on Wednesday.", "und")).isZero();
  }
}
