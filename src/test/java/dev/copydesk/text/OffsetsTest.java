package dev.copydesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OffsetsTest {
  @ParameterizedTest
  @ValueSource(strings = {"", "plain", "a😀b", "😀😀", "x😀y😀z", "😀", "\uD83D alone", "ab\uDE00"})
  void bothWaysAgreeWithTheStringsOwnCount(String text) {
    Offsets offsets = Offsets.of(text);
    for (int codePoint = 0; codePoint <= text.codePointCount(0, text.length()); codePoint++) {
      int index = text.offsetByCodePoints(0, codePoint);
      assertThat(offsets.toCodePoint(index)).isEqualTo(codePoint);
      assertThat(offsets.toIndex(codePoint)).isEqualTo(index);
    }
  }

  @Test
  void anIndexWithinAPairCountsAsItsEnd() {
    assertThat(Offsets.of("a😀b").toCodePoint(2)).isEqualTo(2);
  }
}
