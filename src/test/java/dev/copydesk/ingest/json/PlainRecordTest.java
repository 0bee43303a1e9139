package dev.copydesk.ingest.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A plain line is read as Jackson reads it, and what is not plain is refused. */
class PlainRecordTest {
  private final PlainRecord plain = new PlainRecord(FieldNames.DEFAULT);

  /** Reads the line if it is plain; then it has to be as Jackson has it. */
  private boolean reads(byte[] line) {
    if (!plain.read(line)) {
      return false;
    }
    String shown = new String(line, StandardCharsets.UTF_8);
    assertThat(JsonRecords.parse(line, FieldNames.DEFAULT))
        .as(shown)
        .isInstanceOfSatisfying(
            JsonRecord.Fields.class,
            fields -> {
              assertThat(text()).as(shown).isEqualTo(fields.text());
              assertThat(plain.id()).as(shown).isEqualTo(fields.id());
              assertThat(plain.title()).as(shown).isEqualTo(fields.said().title());
              assertThat(plain.date()).as(shown).isEqualTo(fields.said().date());
            });
    return true;
  }

  private String text() {
    return new String(plain.text(), 0, plain.textEnd(), StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"text\":\"a\"}",
        " { \"id\" : 7 , \"text\" : \"a \\\"b\\\" \\u00e9\\n\\t\\\\ \\/ é 😀\" } ",
        "{\"id\":\"x\",\"id\":\"y\",\"text\":\"a\",\"title\":null,\"title\":\" T \"}",
        "{\"text\":\"a\",\"date\":\"2025-03-01T10:00:00Z\",\"x\":-12,\"y\":true,\"z\":null}",
        "{\"date\":1700000000,\"title\":\"t\",\"text\":\"\"}",
        "{\"text\":\"0123456\\u0041 01234567\",\"id\":\"\",\"id\":\"b\"}"
      })
  void aPlainLineIsReadAsJacksonReadsIt(String line) {
    assertThat(reads(line.getBytes(StandardCharsets.UTF_8))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "{\"text\":\"a\"} x",
        "{\"text\":\"a\"",
        "{\"text\":\"a",
        "{\"text\":\"a\\",
        "{\"text\":\"a\\u12\"}",
        "{\"text\":\"\\ud83d\\ude00\"}",
        "{\"text\":\"a\",\"text\":\"b\"}",
        "{\"text\":null,\"text\":\"b\"}",
        "{\"text\":[\"a\"]}",
        "{\"text\":\"a\",\"x\":{\"text\":\"b\"}}",
        "{\"text\":\"a\",\"n\":01}",
        "{\"text\":\"a\",\"n\":1.5}",
        "{\"text\":\"a\",\"n\":nul}",
        "{\"text\":\"a\",\"n\":-}",
        "{\"text\":\"a\",}",
        "{\"te\\u0078t\":\"a\"}",
        "[{\"text\":\"a\"}]",
        "{\"text\":\"a\tb\"}",
        "\uFEFF{\"text\":\"a\"}"
      })
  void whatIsNotPlainIsLeftToJackson(String line) {
    assertThat(reads(line.getBytes(StandardCharsets.UTF_8))).isFalse();
  }

  @Test
  void damagedLinesAreReadAsJacksonReadsThemOrNotAtAll() {
    byte[] whole =
        "{\"id\":12,\"title\":\"Ein Töst\",\"text\":\"“Grüße” \\\"an\\\"\\nalle 😀\\u00e9\",\"n\":true}"
            .getBytes(StandardCharsets.UTF_8);
    SplittableRandom random = new SplittableRandom(77);
    int read = 0;
    for (int trial = 0; trial < 50_000; trial++) {
      byte[] line = whole.clone();
      for (int i = random.nextInt(3); i >= 0; i--) {
        line[random.nextInt(line.length)] = (byte) random.nextInt(256);
      }
      read += reads(line) ? 1 : 0;
    }
    assertThat(read).isBetween(1_000, 49_000);
  }
}
