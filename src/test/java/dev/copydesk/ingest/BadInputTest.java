package dev.copydesk.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.github.luben.zstd.Zstd;
import dev.copydesk.model.Page;
import dev.copydesk.model.Skipped;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong with an input comes out as a reason, and what is right comes out beside it. */
final class BadInputTest {
  @TempDir Path folder;

  @Test
  void whatAFolderHoldsBesidesPagesIsNamed() throws IOException {
    write("good.txt", "A page.");
    write("empty.txt", "");
    write("README.md", "no page");
    write(".DS_Store", "\0\0\0\1Bud1");
    write(".git/config", "[core]");
    write("photo.jpg", "\u00FF\u00D8\u00FF");
    write("really.txt", "%PDF-1.7 \0\0\0");
    try (ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      socket.bind(UnixDomainSocketAddress.of(folder.resolve("socket.txt")));
      Reading reading = read(folder);
      assertThat(reading.lines()).containsExactly("good.txt: A page.");
      assertThat(reading.skipped())
          .extracting(
              skipped -> folder.relativize(Path.of(skipped.input())) + " " + firstWords(skipped))
          .containsExactly(
              ".DS_Store is a hidden",
              ".git is a hidden",
              "README.md has an extension",
              "empty.txt is empty: fetch",
              "photo.jpg has an extension",
              "socket.txt is a device,",
              "really.txt is no text");
    }
  }

  @Test
  void aMissingInputIsSkippedAndTheOthersAreRead() throws IOException {
    Path there = write("a.txt", "A page.");
    Reading reading = read(folder.resolve("nowhere"), there);
    assertThat(reading.lines()).containsExactly("a.txt: A page.");
    assertThat(reading.skipped())
        .singleElement()
        .satisfies(skipped -> assertThat(skipped.reason()).startsWith("is not there"));
  }

  @Test
  void aFileThatMayNotBeReadIsSkipped() throws IOException {
    Path file = write("a.txt", "A page.");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(file), "this user may read everything");
    assertThat(read(folder).skipped())
        .extracting(Skipped::reason)
        .containsExactly("may not be read: give yourself permission to read it");
  }

  @Test
  void linksAreNotFollowedOutOfTheFolder() throws IOException {
    Path outside = Files.createTempDirectory(folder, "outside");
    Files.writeString(outside.resolve("secret.txt"), "Not to be read.");
    Path inside = Files.createDirectory(folder.resolve("inside"));
    Files.writeString(inside.resolve("a.txt"), "A page.");
    Files.createSymbolicLink(inside.resolve("loop"), inside);
    Files.createSymbolicLink(inside.resolve("same.txt"), inside.resolve("a.txt"));
    Files.createSymbolicLink(inside.resolve("out"), outside);
    Files.createSymbolicLink(inside.resolve("out.txt"), outside.resolve("secret.txt"));
    Files.createSymbolicLink(inside.resolve("torn.txt"), inside.resolve("nowhere"));
    Reading reading = read(inside);
    assertThat(reading.lines()).containsExactly("a.txt: A page.");
    assertThat(reading.skipped())
        .extracting(skipped -> inside.relativize(Path.of(skipped.input())).toString())
        .containsExactly("out", "out.txt", "torn.txt");
  }

  @Test
  void aFileThatVanishesOrShrinksAfterItWasFoundIsSkipped() throws IOException {
    Path vanishing = write("a.txt", "Here now.");
    Path shrinking = write("b.txt", "Long at first.");
    write("c.txt", "Stays.");
    Inputs found = Inputs.find(List.of(folder), IngestSettings.DEFAULT);
    Files.delete(vanishing);
    Files.writeString(shrinking, "Short.");
    Reading reading = Reading.of(found);
    assertThat(reading.lines()).containsExactly("c.txt: Stays.");
    assertThat(reading.skipped())
        .extracting(BadInputTest::firstWords)
        .containsExactly("is not there", "shrank from 14");
  }

  @Test
  void namesWithControlCharactersBreakNoLine() throws IOException {
    write("two\nlines\u001B[31m.txt", "A page.");
    write("two\nlines.bin", "x");
    write(
        "x.jsonl",
        "{\"id\":\"a\\nb\\ud800\",\"text\":\"Half \\ud83d a pair, whole \\ud83d\\ude00.\"}");
    Reading reading = read(folder);
    assertThat(reading.pages())
        .extracting(Page::id)
        .containsExactly("two␊lines␛[31m.txt", "a␊b\uFFFD");
    assertThat(reading.pages().getFirst().input()).endsWith("two\\nlines\\u001B[31m.txt");
    assertThat(reading.pages().getLast().text())
        .isEqualTo("Half \uFFFD a pair, whole \uD83D\uDE00.");
    assertThat(reading.skipped())
        .singleElement()
        .satisfies(skipped -> assertThat(skipped.input()).endsWith("two\\nlines.bin"));
  }

  @Test
  void aLineOverTheLimitIsSkippedAlone() throws IOException {
    write(
        "x.jsonl", "{\"text\":\"Before.\"}\n" + "x".repeat(1 << 20) + "\n{\"text\":\"After.\"}\n");
    Reading reading = Reading.of(IngestSettings.DEFAULT.withMaxPageBytes(1_000), folder);
    assertThat(reading.lines()).containsExactly("x.jsonl:1: Before.", "x.jsonl:3: After.");
    assertThat(reading.skipped())
        .containsExactly(
            new Skipped(
                folder.resolve("x.jsonl") + ":2",
                "is longer than --max-page 1,000 bytes: split it, or raise --max-page"));
  }

  @Test
  void aFileOverTheLimitIsSkippedAlone() throws IOException {
    write("long.txt", "x".repeat(1_001));
    write("short.txt", "x".repeat(1_000));
    Reading reading = Reading.of(IngestSettings.DEFAULT.withMaxPageBytes(1_000), folder);
    assertThat(reading.pages()).extracting(Page::id).containsExactly("short.txt");
    assertThat(reading.skipped()).hasSize(1);
  }

  @Test
  void aBombIsNotUnpacked() throws IOException {
    byte[] packed = Zstd.compress(new byte[50_000_000]);
    Path file = folder.resolve("x.jsonl.zst");
    Files.write(file, packed);
    IngestSettings settings = IngestSettings.DEFAULT.withMaxPageBytes(1 << 20);
    assertThat(Reading.of(settings, file).skipped())
        .singleElement()
        .satisfies(skipped -> assertThat(skipped.reason()).contains("--max-ratio 1000"));
  }

  @Test
  void damagedFilesSayHowFarTheyWereGood() throws IOException {
    byte[] whole = gzip("{\"id\":\"a\",\"text\":\"One.\"}\n");
    byte[] flipped = whole.clone();
    flipped[flipped.length - 6] ^= 1;
    write("crc.jsonl.gz", flipped);
    write("tail.jsonl.gz", concat(whole, "garbage".getBytes(StandardCharsets.UTF_8)));
    write(
        "zeros.jsonl.zst",
        concat(
            Zstd.compress("{\"id\":\"c\",\"text\":\"Three.\"}\n".getBytes(StandardCharsets.UTF_8)),
            new byte[40]));
    write("head.txt.gz", new byte[] {0x1F, (byte) 0x8B, 99, 0, 0, 0});
    write("wide.jsonl", "\uFEFF{\"text\":\"Sixteen bits.\"}".getBytes(StandardCharsets.UTF_16LE));
    Reading reading = read(folder);
    assertThat(reading.lines()).containsExactly("a: One.", "a~2: One.", "c: Three.");
    assertThat(reading.skipped())
        .extracting(
            skipped -> folder.relativize(Path.of(skipped.input())) + " " + firstWords(skipped))
        .containsExactly(
            "crc.jsonl.gz:2 is damaged: its",
            "head.txt.gz is damaged: its",
            "tail.jsonl.gz:2 goes on behind",
            "wide.jsonl is UTF-16: JSON",
            "zeros.jsonl.zst:2 is damaged: its");
  }

  @Test
  void aLineThatIsNoUtf8IsReadAllTheSame() throws IOException {
    byte[] western =
        "{\"text\":\"Der Bürgermeister grüßt die Gäste über die Straße hinweg.\"}\n"
            .getBytes(StandardCharsets.ISO_8859_1);
    write("x.jsonl", concat(western, "{\"text\":\"Größe\"}".getBytes(StandardCharsets.UTF_8)));
    Reading reading = read(folder);
    assertThat(reading.lines())
        .containsExactly(
            "x.jsonl:1: Der Bürgermeister grüßt die Gäste über die Straße hinweg.",
            "x.jsonl:2: Größe");
    assertThat(reading.pages()).extracting(Page::encoding).containsExactly("windows-1252", "UTF-8");
  }

  @Test
  void whatIsTooDeepOrTooLongForJsonIsALineLikeOthers() throws IOException {
    String depth = "[".repeat(100_000) + "]".repeat(100_000);
    String lines =
        "{\"text\":\"Deep.\",\"other\":%s}\n{\"text\":\"Long.\",\"%s\":1}\n{\"text\":\"Well.\"}\n"
            .formatted(depth, "n".repeat(100_000));
    Path file = write("x.jsonl", lines.getBytes(StandardCharsets.UTF_8));
    Reading reading = read(folder);
    assertThat(reading.lines()).containsExactly("x.jsonl:3: Well.");
    assertThat(reading.skipped())
        .extracting(Skipped::input)
        .containsExactly(file + ":1", file + ":2");
    assertThat(reading.skipped()).allMatch(left -> left.reason().contains("is broken JSON"));
  }

  @Test
  void aFileThatEndsWithinTheMarkOfItsPackingIsCutOff() throws IOException {
    write("a.txt.gz", new byte[] {0x1F, (byte) 0x8B});
    write("b.txt.zst", new byte[] {0x28, (byte) 0xB5, 0x2F});
    Reading reading = read(folder);
    assertThat(reading.pages()).isEmpty();
    assertThat(reading.skipped())
        .allMatch(left -> left.reason().startsWith("is cut off"))
        .hasSize(2);
  }

  @Test
  void nothingThatIsGarbledThrowsOrHangs() throws IOException {
    byte[] lines =
        "{\"id\":\"a\",\"text\":\"One.\",\"date\":\"2024-01-02\"}\n{\"id\":\"b\",\"text\":\"Two.\"}\n"
            .getBytes(StandardCharsets.UTF_8);
    byte[] warc = new Warc().plain("a", "One.").conversion("b", "Two.").bytes();
    List<byte[]> seeds =
        List.of(lines, Warc.gzip(lines), Zstd.compress(lines), warc, Warc.gzip(warc));
    Random random = new Random(7);
    for (int round = 0; round < 1_000; round++) {
      byte[] garbled = seeds.get(round % seeds.size()).clone();
      for (int i = random.nextInt(4); i >= 0; i--) {
        garbled[random.nextInt(garbled.length)] = (byte) random.nextInt();
      }
      Path file = folder.resolve(round % seeds.size() < 3 ? "x.jsonl" : "x.warc");
      Files.write(
          file,
          Arrays.copyOf(
              garbled, random.nextInt(8) > 0 ? garbled.length : random.nextInt(garbled.length)));
      Reading reading = read(file);
      assertThat(reading.pages().size() + reading.skipped().size() + reading.passedOver().size())
          .isPositive();
    }
  }

  private static Reading read(Path... inputs) {
    return Reading.of(IngestSettings.DEFAULT, inputs);
  }

  private static String firstWords(Skipped skipped) {
    return String.join(" ", Arrays.asList(skipped.reason().split(" ")).subList(0, 3));
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
    return Warc.gzip(text.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] concat(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }
}
