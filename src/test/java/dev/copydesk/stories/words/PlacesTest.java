package dev.copydesk.stories.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlacesTest {
  @Test
  void aCountryIsOneWhateverItsNameInALanguageOrScript() {
    assertThat(Places.of("South Korea and Venezuela", "en")).containsExactly("KR", "VE");
    assertThat(Places.of("韩国商人在委内瑞拉被捕", "zh")).containsExactly("KR", "VE");
    assertThat(Places.of("韓國商人在委內瑞拉被捕", "zh")).containsExactly("KR", "VE");
    assertThat(Places.of("南韓商人在委內瑞拉被捕", "zh")).containsExactly("KR", "VE");
    assertThat(Places.of("Korea Selatan, Jepun", "ms")).containsExactly("KR", "JP");
  }

  @Test
  void ofTwoNamesTheLongerCounts() {
    assertThat(Places.of("Nigeria beat Niger", "en")).containsExactly("NG", "NE");
  }

  @Test
  void aNameHasACapitalAndIsAWholeWord() {
    assertThat(Places.of("They ate turkey on china plates with Chadwick", "en")).isEmpty();
    assertThat(Places.of("The UK and Uk", "en")).containsExactly("GB");
  }

  @Test
  void aLanguageWithoutCountryNamesHasNoPlaces() {
    assertThat(Places.of("Venezuela", "und")).isEmpty();
  }
}
