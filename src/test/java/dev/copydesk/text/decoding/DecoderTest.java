package dev.copydesk.text.decoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DecoderTest {
  private static final String ACCENTS =
      "À Noël, l’été déjà loin, où la fenêtre gelée reflète une forêt âgée, l’élève rêvait. ";

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void aByteOrderMarkDecidesAndIsNoText(String charset) {
    assertDecodes("\uFEFF" + ACCENTS, charset, ACCENTS, charset, List.of("koi8-r"));
  }

  @Test
  void wellFormedUtf8IsUtf8WhateverIsDeclared() {
    assertDecodes(ACCENTS, "UTF-8", ACCENTS, "UTF-8", List.of("iso-8859-1", "windows-1251"));
  }

  @ParameterizedTest
  @CsvSource({
    "iso-8859-1, windows-1252",
    "latin1, windows-1252",
    "windows-1252, windows-1252",
    "no-such-charset, windows-1252",
    "'', windows-1252",
    "utf-8, windows-1252",
    "utf-16, windows-1252",
    "ISO-8859-15, ISO-8859-15"
  })
  void aDeclaredCharsetIsReadAsBrowsersReadIt(String declared, String taken) {
    assertDecodes(ACCENTS, "windows-1252", null, taken, List.of(declared));
  }

  @Test
  void aFewBrokenBytesCostNoMoreThanThemselves() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(ACCENTS.getBytes(StandardCharsets.UTF_8));
    bytes.write(0xE9);
    bytes.write(ACCENTS.getBytes(StandardCharsets.UTF_8));
    Decoder.Text decoded = Decoder.decode(bytes.toByteArray(), List.of()).orElseThrow();
    assertThat(decoded).isEqualTo(new Decoder.Text(ACCENTS + "\uFFFD" + ACCENTS, "UTF-8"));
  }

  @Test
  void aCharacterThatIsCutAtTheEndIsReplaced() {
    byte[] cut = {'c', 'a', 'f', (byte) 0xC3};
    assertThat(Decoder.decode(cut, List.of())).contains(new Decoder.Text("caf\uFFFD", "UTF-8"));
  }

  @Test
  void garbledTextIsNotGarbledAgain() {
    String garbled =
        new String(ACCENTS.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
    assertDecodes(garbled, "UTF-8", garbled, "UTF-8", List.of("windows-1252"));
    String replaced = "Un \uFFFDt\uFFFD sans fin";
    assertDecodes(replaced, "UTF-8", replaced, "UTF-8", List.of("windows-1252"));
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1252, 'Ein schöner Sommertag über den Dächern, die Vögel zwitschern, grüne Bäume"
        + " säumen die Straße.'",
    "windows-1250, 'Wczoraj wieczorem w stolicy otwarto nowy most przez rzekę, ruch już się"
        + " rozpoczął. Powiedział też, że nie będą płacić, choć wciąż się śpieszą.'",
    "windows-1251, 'Вчера вечером в столице открыли новый мост через реку, движение уже началось.'",
    "KOI8-R, 'Вчера вечером в столице открыли новый мост через реку, движение уже началось.'",
    "windows-31j, '昨夜、首都で新しい橋が開通し、車の通行が始まった。市長が式典であいさつした。'",
    "EUC-JP, '昨夜、首都で新しい橋が開通し、車の通行が始まった。市長が式典であいさつした。'",
    "ISO-2022-JP, '昨夜、首都で新しい橋が開通し、車の通行が始まった。市長が式典であいさつした。'",
    "GB18030, '昨天晚上，首都的一座新桥正式通车，市长出席了开通仪式并发表讲话。'",
    "x-windows-949, '어제 저녁 수도에서 새로운 다리가 개통되어 차량 통행이 시작되었다.'"
  })
  void anUndeclaredCharsetIsGuessed(String charset, String text) {
    assertDecodes(text, charset, text, charset, List.of());
  }

  @Test
  void theGuessLooksBehindALongHeadOfAscii() {
    String text =
        "<div class='menu'>".repeat(5_000) + "Вчера вечером открыли новый мост через реку.";
    assertDecodes(text, "windows-1251", text, "windows-1251", List.of());
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-16LE, 'A short line in English.'",
    "UTF-16BE, 'A short line in English.'",
    "UTF-16LE, '昨天晚上，首都的一座新桥正式通车。 2025 年'",
    "UTF-16BE, 'Вчера вечером в столице открыли новый мост.'"
  })
  void utf16NeedsNoMark(String charset, String text) {
    assertDecodes(text, charset, text, charset, List.of("utf-8"));
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1252, 'Ein schöner Sommertag über den Dächern, die Vögel zwitschern, grüne Bäume"
        + " säumen die Straße.'",
    "windows-1251, 'Вчера вечером в столице открыли новый мост через реку, движение уже началось.'",
    "windows-31j, '昨夜、首都で新しい橋が開通し、車の通行が始まった。市長が式典であいさつした。'",
    "GB18030, '昨天晚上，首都的一座新桥正式通车，市长出席了开通仪式并发表讲话。'"
  })
  void aFalseDeclarationOfUtf8IsSeenThrough(String charset, String text) {
    assertDecodes(text, charset, text, charset, List.of("utf-8"));
  }

  @Test
  void aStrayNulIsTextAndManyAreNot() {
    assertDecodes("One\0 two", "UTF-8", "One\0 two", "UTF-8", List.of());
    byte[] noise = new byte[1_000];
    new Random(1).nextBytes(noise);
    assertThat(Decoder.decode(noise, List.of())).isEmpty();
    assertThat(Decoder.decode(new byte[100], List.of("utf-8"))).isEmpty();
  }

  @Test
  void knownFormatsAreNoText() {
    assertThat(Binary.kind("%PDF-1.4 all ASCII".getBytes(StandardCharsets.UTF_8)))
        .contains("a PDF document");
    assertThat(Binary.kind(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'}))
        .contains("a PNG image");
    assertThat(Binary.kind(new byte[] {'P', 'K', 3, 4})).isPresent();
    assertThat(Binary.kind("PK is short for player killer".getBytes(StandardCharsets.UTF_8)))
        .isEmpty();
  }

  @Test
  void halvesOfSurrogatePairsAreReplacedOnlyWhereTheyStandAlone() {
    assertThat(Decoder.withoutLoneSurrogates("\uDE00a\uD83D\uDE00b\uD83D"))
        .isEqualTo("\uFFFDa\uD83D\uDE00b\uFFFD");
    assertThat(Decoder.withoutLoneSurrogates("\uD83D\uD83D\uDE00")).isEqualTo("\uFFFD\uD83D\uDE00");
  }

  /** Encodes, decodes, and compares; a null text stands for the encoded one. */
  private static void assertDecodes(
      String encoded,
      String from,
      @org.jspecify.annotations.Nullable String text,
      String to,
      List<String> declared) {
    byte[] bytes = encoded.getBytes(Charset.forName(from));
    Decoder.Text decoded = Decoder.decode(bytes, declared).orElseThrow();
    assertThat(decoded.charset()).isEqualTo(to);
    assertThat(decoded.text())
        .isEqualTo(text == null ? new String(bytes, Charset.forName(to)) : text);
  }
}
