package dev.copydesk.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.text.Harmless;
import org.junit.jupiter.api.Test;

class HarmlessTest {
  @Test
  void controlCharactersBecomeTheirPictures() {
    assertThat(Harmless.text("a\u0000b\u001b[31mc\u007f")).isEqualTo("a\u2400b\u241b[31mc\u2421");
  }

  @Test
  void whatTurnsTheDirectionIsTakenOut() {
    assertThat(Harmless.text("a\u202Eb\u2066c")).isEqualTo("a\u2060b\u2060c");
  }

  @Test
  void halfAPairIsReplacedAndAWholePairStays() {
    assertThat(Harmless.text("\uD83D\uDE00 \uD83D \uDE00")).isEqualTo("\uD83D\uDE00 \uFFFD \uFFFD");
  }

  @Test
  void noCharacterMoves() {
    String foreign = "\u0001\u202E\uD800x\u0085\n\t\uD83D\uDE00";
    assertThat(Harmless.text(foreign)).hasSameSizeAs(foreign);
  }

  @Test
  void ordinaryTextIsReturnedAsItIs() {
    String text = "Ruhig – naïve, 東京, \u05E9\u05DC\u05D5\u05DD\u200F!\n\nZwei.";
    assertThat(Harmless.text(text)).isSameAs(text);
  }

  @Test
  void markupIsEscaped() {
    assertThat(Harmless.html("<a b=\"c\" d='e'>&"))
        .isEqualTo("&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;");
  }
}
