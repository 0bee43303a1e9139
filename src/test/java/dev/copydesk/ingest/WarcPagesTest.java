package dev.copydesk.ingest;

import static dev.copydesk.ingest.Warc.SITE;
import static dev.copydesk.ingest.Warc.gzip;
import static dev.copydesk.ingest.Warc.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import dev.copydesk.model.Page;
import dev.copydesk.model.Skipped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;

/** Reads WARC and WET files that jwarc wrote, and what is left when they are damaged. */
final class WarcPagesTest {
  private static final String OK = "HTTP/1.1 200 OK\nContent-Type: text/plain; charset=utf-8\n";

  @TempDir Path folder;

  /** Two lines that start no record, the second across the end of what is read at once. */
  @Test
  void theStartOfARecordMayLieAcrossTheEndOfABuffer() throws IOException {
    String broken = "WARC/1.0\r\nbroken\n";
    for (int length = 8_100; length < 8_300; length++) {
      Path file = folder.resolve("x.warc");
      Files.writeString(
          file, broken + "x\n" + broken + "y".repeat(length) + "\n" + broken + "z".repeat(20_000));
      assertThat(Reading.of(IngestSettings.DEFAULT, file).skipped()).isNotEmpty();
    }
  }

  @Test
  void responsesConversionsAndResourcesArePages() throws IOException {
    Warc warc =
        new Warc()
            .plain("a", "A response.")
            .conversion("b", "Eine Umwandlung.")
            .resource("c", MediaType.PLAIN_TEXT, "A resource.")
            .resource("d", MediaType.parse("image/png"), "no page")
            .revisit("a")
            .response("e", "HTTP/1.1 404 Not Found\nContent-Type: text/plain", utf8("Gone."))
            .response("f", "HTTP/1.1 200 OK\nContent-Type: image/jpeg", utf8("no page"));
    Path file = write("x.warc", warc.bytes());
    Reading reading = Reading.of(IngestSettings.DEFAULT, file);
    assertThat(reading.lines())
        .containsExactly(
            SITE + "a: A response.", SITE + "b: Eine Umwandlung.", SITE + "c: A resource.");
    assertThat(reading.pages().get(1).said().language()).isEqualTo("de");
    assertThat(reading.pages())
        .extracting(page -> page.said().url())
        .containsExactly(SITE + "a", SITE + "b", SITE + "c");
    assertThat(reading.skipped()).isEmpty();
    assertThat(reading.passedOver())
        .hasToString(
            "{resource of type image/png=1, response of type image/jpeg=1, response with status"
                + " 404=1, revisit=1, warcinfo=1}");
  }

  @Test
  void packedFilesHoldTheSamePages() throws IOException {
    Path members =
        write(
            "a.warc.gz",
            new Warc(WarcCompression.GZIP).plain("a", "One.").plain("b", "Two.").bytes());
    Path whole =
        write(
            "b.warc.zst", Zstd.compress(new Warc().plain("a", "One.").plain("b", "Two.").bytes()));
    Path wet =
        write("c.wet.gz", gzip(new Warc().conversion("a", "One.").conversion("b", "Two.").bytes()));
    Path unnamed =
        write("d", gzip(new Warc().conversion("a", "One.").conversion("b", "Two.").bytes()));
    for (Path file : List.of(members, whole, wet, unnamed)) {
      assertThat(Reading.of(IngestSettings.DEFAULT, file).lines())
          .containsExactly(SITE + "a: One.", SITE + "b: Two.");
    }
  }

  @Test
  void bodiesAreUnpackedHoweverTheyCame() throws IOException {
    byte[] chunked = utf8("6\r\nIn two\r\n8\r\n chunks.\r\n0\r\n\r\n");
    ByteArrayOutputStream deflated = new ByteArrayOutputStream();
    try (DeflaterOutputStream packing = new DeflaterOutputStream(deflated)) {
      packing.write(utf8("Deflated."));
    }
    Warc warc =
        new Warc()
            .response("chunked", OK + "Transfer-Encoding: chunked", chunked)
            .response(
                "named", OK + "Transfer-Encoding: chunked", utf8("Only the header says chunked."))
            .response("gzip", OK + "Content-Encoding: gzip", gzip(utf8("Gzipped.")))
            .response(
                "both",
                OK + "Content-Encoding: gzip\nTransfer-Encoding: chunked",
                chunks(gzip(utf8("Both."))))
            .response("plain", OK + "Content-Encoding: gzip", utf8("Only the header says gzip."))
            .response("deflate", OK + "Content-Encoding: deflate", deflated.toByteArray())
            .response("zstd", OK + "Content-Encoding: zstd", Zstd.compress(utf8("Zstandard.")))
            .response(
                "twice",
                OK + "Content-Encoding: gzip\nContent-Encoding: gzip",
                gzip(utf8("Twice named.")))
            .response("wrong", OK + "Content-Length: 99999", utf8("Shorter than it says."))
            .response("less", OK + "Content-Length: 4", utf8("Longer than it says."))
            .response("br", OK + "Content-Encoding: br", brotli("Brotli."))
            .response("list", OK + "Content-Encoding: deflate, gzip", gzip(deflated.toByteArray()))
            .response("broken", OK + "Content-Encoding: br", utf8("?"))
            .response("lzw", OK + "Content-Encoding: compress", utf8("?"))
            .response(
                "cut",
                OK + "Content-Encoding: gzip",
                Arrays.copyOf(gzip(utf8("Cut off in the middle.")), 25));
    Path file = write("x.warc", warc.bytes());
    Reading reading = Reading.of(IngestSettings.DEFAULT, file);
    assertThat(reading.lines())
        .containsExactly(
            SITE + "chunked: In two chunks.",
            SITE + "named: Only the header says chunked.",
            SITE + "gzip: Gzipped.",
            SITE + "both: Both.",
            SITE + "plain: Only the header says gzip.",
            SITE + "deflate: Deflated.",
            SITE + "zstd: Zstandard.",
            SITE + "twice: Twice named.",
            SITE + "wrong: Shorter than it says.",
            SITE + "less: Longer than it says.",
            SITE + "br: Brotli.",
            SITE + "list: Deflated.");
    assertThat(reading.skipped())
        .extracting(Skipped::input)
        .containsExactly(file + ":14", file + ":15", file + ":16");
    assertThat(reading.skipped().get(1).reason()).contains("compress is not supported");
  }

  /** A stream of one block that is stored as it is: length and flags in 21 bits, then an end. */
  private static byte[] brotli(String text) {
    byte[] content = utf8(text);
    int head = (content.length - 1) << 4 | 1 << 20;
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    stream.write(head);
    stream.write(head >> 8);
    stream.write(head >> 16);
    stream.writeBytes(content);
    stream.write(3);
    return stream.toByteArray();
  }

  @Test
  void theCharsetOfTheHeaderCounts() throws IOException {
    byte[] turkish =
        "İstanbul'da güneş doğdu, şehir uyanıyor.".getBytes(Charset.forName("windows-1254"));
    Warc warc =
        new Warc()
            .response(
                "a", "HTTP/1.1 200 OK\nContent-Type: text/plain; charset=ISO-8859-9", turkish);
    Reading reading = Reading.of(IngestSettings.DEFAULT, write("x.warc", warc.bytes()));
    assertThat(reading.pages())
        .singleElement()
        .satisfies(
            page -> {
              assertThat(page.text()).isEqualTo("İstanbul'da güneş doğdu, şehir uyanıyor.");
              assertThat(page.encoding()).isEqualTo("windows-1254");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "5, acd",
    "1, acd",
    "100, ad",
    "-1, acd",
    "-5000, acd",
    "x, acd",
    "99999999999999999999, acd"
  })
  void aWrongLengthCostsNoMoreThanItsNeighbour(String length, String left) throws IOException {
    byte[] warc =
        new Warc()
            .plain("a", "Text.")
            .conversion("b", "Longer text.")
            .plain("c", "Text.")
            .plain("d", "Text.")
            .bytes();
    byte[] wrong = replaced(warc, "Content-Length: 12", "Content-Length: " + length);
    Reading reading = Reading.of(IngestSettings.DEFAULT, write("x.warc", wrong));
    assertThat(reading.pages())
        .extracting(Page::id)
        .containsExactly(left.chars().mapToObj(c -> SITE + (char) c).toArray(String[]::new));
    assertThat(reading.skipped())
        .singleElement()
        .satisfies(
            skipped -> {
              assertThat(skipped.input()).endsWith("x.warc:3");
              assertThat(skipped.reason()).contains("left out up to the next record");
            });
  }

  @Test
  void aHeaderWithoutEndIsNotHeld() throws IOException {
    byte[] endless = utf8("WARC/1.0\r\nWARC-Type: " + "x".repeat(3_000_000) + "\r\n\r\n");
    byte[] warc = new Warc().plain("a", "Text.").bytes();
    Path file = write("x.warc", endless);
    Files.write(file, warc, StandardOpenOption.APPEND);
    Reading reading = Reading.of(IngestSettings.DEFAULT, file);
    assertThat(reading.lines()).containsExactly(SITE + "a: Text.");
    assertThat(reading.skipped()).hasSize(1);
  }

  @Test
  void aPageOverTheLimitIsLeftOutAlone() throws IOException {
    byte[] bomb = gzip(new byte[3_000_000]);
    Warc warc =
        new Warc()
            .plain("a", "x".repeat(5_000))
            .response("b", OK + "Content-Encoding: gzip", bomb)
            .plain("c", "Short.");
    Reading reading =
        Reading.of(IngestSettings.DEFAULT.withMaxPageBytes(4_000), write("x.warc", warc.bytes()));
    assertThat(reading.lines()).containsExactly(SITE + "c: Short.");
    assertThat(reading.skipped())
        .extracting(Skipped::reason)
        .allMatch(reason -> reason.contains("--max-page 4,000"))
        .hasSize(2);
  }

  @Test
  void aCutFileKeepsItsWholeRecords() throws IOException {
    byte[] plain = new Warc().plain("a", "One.").plain("b", "Two.").bytes();
    byte[] packed = new Warc(WarcCompression.GZIP).plain("a", "One.").plain("b", "Two.").bytes();
    List<Path> files =
        List.of(
            write("x.warc", Arrays.copyOf(plain, plain.length - 8)),
            write("y.warc.gz", Arrays.copyOf(packed, packed.length - 30)));
    for (Path file : files) {
      Reading reading = Reading.of(IngestSettings.DEFAULT, file);
      assertThat(reading.lines()).containsExactly(SITE + "a: One.");
      assertThat(reading.skipped())
          .containsExactly(
              new Skipped(
                  file + ":3",
                  "is cut off: it ends in the middle of its data; fetch or pack the file again"));
    }
  }

  private static byte[] replaced(byte[] warc, String old, String by) {
    String text = new String(warc, StandardCharsets.ISO_8859_1);
    assertThat(text).containsOnlyOnce(old + "\r");
    return text.replace(old + "\r", by + "\r").getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] chunks(byte[] body) throws IOException {
    ByteArrayOutputStream chunked = new ByteArrayOutputStream();
    chunked.write(utf8(Integer.toHexString(body.length) + "\r\n"));
    chunked.write(body);
    chunked.write(utf8("\r\n0\r\n\r\n"));
    return chunked.toByteArray();
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }
}
