package dev.copydesk.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads real files out of real folders. */
final class PageSourceTest {
  @TempDir Path folder;

  @Test
  void aFolderIsReadInTheOrderOfItsPaths() throws IOException {
    write("b.txt", "Second page.");
    write("a/z.txt", "First page.");
    write("c.txt.gz", gzip("Third page."));
    write("d.txt.zst", Zstd.compress("Fourth page.".getBytes(StandardCharsets.UTF_8)));
    assertThat(read().lines())
        .containsExactly(
            "a/z.txt: First page.",
            "b.txt: Second page.",
            "c.txt.gz: Third page.",
            "d.txt.zst: Fourth page.");
  }

  @Test
  void theOrderOfTheArgumentsChangesNothing() throws IOException {
    write("one/x.txt", "From one.");
    write("two/x.txt", "From two.");
    write("two/a.jsonl", "{\"text\":\"A line.\"}");
    Path one = folder.resolve("one");
    Path two = folder.resolve("two");
    Path file = folder.resolve("two/a.jsonl");
    Reading forwards = Reading.of(IngestSettings.DEFAULT, one, two, file);
    Reading backwards = Reading.of(IngestSettings.DEFAULT, file, two, one, two);
    assertThat(forwards.lines())
        .containsExactly("a.jsonl:1: A line.", "x.txt: From one.", "x.txt~2: From two.");
    assertThat(backwards.lines()).isEqualTo(forwards.lines());
  }

  @Test
  void severalMembersOfGzipAreOneFile() throws IOException {
    byte[] first = gzip("{\"id\":\"a\",\"text\":\"One.\"}\n{\"id\":\"b\",");
    byte[] second = gzip("\"text\":\"Two.\"}\n");
    write("x.jsonl.gz", concat(first, second));
    assertThat(read().lines()).containsExactly("a: One.", "b: Two.");
  }

  @Test
  void whatWasReadWholeBeforeACutStays() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      lines
          .append("{\"id\":\"")
          .append(i)
          .append("\",\"text\":\"Page ")
          .append(i * 7919L)
          .append("\"}\n");
    }
    for (String extension : List.of("gz", "zst")) {
      byte[] all = lines.toString().getBytes(StandardCharsets.UTF_8);
      byte[] packed = extension.equals("gz") ? gzip(lines.toString()) : Zstd.compress(all);
      Path file =
          write(extension + "/x.jsonl." + extension, Arrays.copyOf(packed, packed.length / 2));
      Reading reading = Reading.of(IngestSettings.DEFAULT, file);
      assertThat(reading.pages()).hasSizeBetween(1_000, 19_000);
      assertThat(reading.skipped())
          .singleElement()
          .asString()
          .contains("cut off")
          .contains("x.jsonl." + extension + ":");
    }
  }

  @Test
  void everyBadLineIsSkippedAndNoOther() throws IOException {
    write(
        "x.jsonl",
        """
        {"id":"good","text":"Fine.","extra":{"deep":[1,2]}}

        {"id":"bad","text":
        [1,2]
        {"id":"none"}
        {"id":"null","text":null}
        {"id":"blank","text":"  "}
        {"text":"one"} {"text":"two"}
        {"id":7,"text":"A number for an id."}
        {"id":"good","text":"Again."}
        """);
    Reading reading = read();
    assertThat(reading.lines())
        .containsExactly("good: Fine.", "7: A number for an id.", "good~2: Again.");
    assertThat(reading.skipped())
        .extracting(s -> s.input().replaceAll(".*:", ""))
        .containsExactly("3", "4", "5", "6", "7", "8");
  }

  private Reading read() {
    return Reading.of(IngestSettings.DEFAULT, folder);
  }

  private Path write(String name, String text) throws IOException {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private Path write(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes);
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream to = new ByteArrayOutputStream();
    try (GZIPOutputStream packing = new GZIPOutputStream(to)) {
      packing.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return to.toByteArray();
  }

  private static byte[] concat(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }
}
