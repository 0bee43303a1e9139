package dev.copydesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguageCodesTest {
  @Test
  void indonesianHasItsPresentCodeAndNotTheWithdrawnOne() {
    String text =
        "Pemerintah daerah mengatakan bahwa jembatan itu akan ditutup selama dua tahun karena para"
            + " insinyur menemukan retakan pada tiga menara, dan perbaikannya belum dibiayai.";
    assertThat(Languages.detect(text)).isEqualTo("id");
  }
}
