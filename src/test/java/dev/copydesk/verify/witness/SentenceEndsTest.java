package dev.copydesk.verify.witness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentenceEndsTest {
  @Test
  void decimalsInitialsAndTitlesEndNoSentence() {
    assertThat(ends("It cost $22. 50 in May.", "22", "50")).isTrue();
    assertThat(ends("It cost $22.50 in May.", "22", "50")).isFalse();
    assertThat(ends("said Mr. Smith", "Mr", "Smith")).isFalse();
    assertThat(ends("Ford Motor Corp. said", "Corp", "said")).isFalse();
    assertThat(ends("in the end.\" Then", "end", "Then")).isTrue();
    assertThat(ends("市长说。工程师", "说", "工")).isTrue();
  }

  private static boolean ends(String text, String word, String next) {
    int start = text.indexOf(word);
    return SentenceEnds.between(text, start, start + word.length(), text.indexOf(next, start + 1));
  }
}
