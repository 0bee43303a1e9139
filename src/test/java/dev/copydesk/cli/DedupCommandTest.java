package dev.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DedupCommandTest {
  private static final String REPORT =
      "The city will close the Harbour Bridge for repairs from Monday until the end of the year,"
          + " the mayor said. Engineers found cracks in two of the four main cables during an"
          + " inspection in late spring. Some 40,000 vehicles cross the bridge every day.";

  private static final String OTHER =
      "Ministers agreed in the night on fishing quotas for the North Sea after two days of talks."
          + " Catches of cod will be cut by a fifth, while herring boats may land more than last"
          + " year, the commission announced in the morning.";

  @TempDir private Path folder;

  private Path records() throws IOException {
    Path records = folder.resolve("records.jsonl");
    Files.writeString(
        records,
        """
        {"id": "a",  "text": "%s"}
        {"text":"%s","id":"b","x":[1,{"y":null}]}
        {"id":"c","text":"%s And that is all.", "date":"2025-01-01"}
        """
            .formatted(REPORT, OTHER, REPORT.replace("Harbour", "Harbor")));
    return records;
  }

  @Test
  void keptRecordsAreUnchangedAndInOrder() throws IOException {
    Path out = folder.resolve("unique.jsonl");
    Path groups = folder.resolve("groups.tsv");
    Cli done =
        Cli.run(
            "dedup", records().toString(), "--out", out.toString(), "--groups", groups.toString());
    assertThat(done.err()).isEmpty();
    assertThat(done.status()).isZero();
    assertThat(done.out()).contains("3 records, 2 kept, 1 copies left out.");
    assertThat(done.out()).contains("Left out: 1 near; 49 of 135 words (36 %).");
    assertThat(Files.readAllLines(out))
        .containsExactlyElementsOf(Files.readAllLines(records()).subList(0, 2));
    assertThat(Files.readAllLines(groups)).containsExactly("a\ta", "b\tb", "c\ta");
  }

  @Test
  void theLongestOrEarliestIsKeptOnRequest() throws IOException {
    for (String keep : new String[] {"longest", "earliest"}) {
      Path out = folder.resolve(keep + ".jsonl.gz");
      Cli.run("dedup", records().toString(), "--out", out.toString(), "--keep", keep);
      try (var in = new GZIPInputStream(Files.newInputStream(out))) {
        assertThat(new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).lines())
            .hasSize(2)
            .anyMatch(line -> line.contains("\"c\""));
      }
    }
  }

  @Test
  void onlyTheRelationsAskedForMakeCopies() throws IOException {
    Path out = folder.resolve("unique.jsonl");
    Cli exact =
        Cli.run("dedup", records().toString(), "--out", out.toString(), "--relations", "exact");
    assertThat(exact.out()).contains("3 records, 3 kept");
    Cli near =
        Cli.run(
            "dedup", records().toString(), "--out", out.toString(), "--relations", "exact,near");
    assertThat(near.out()).contains("3 records, 2 kept");
    Cli wrong =
        Cli.run("dedup", records().toString(), "--out", out.toString(), "--relations", "rewrite");
    assertThat(wrong.status()).isEqualTo(2);
    assertThat(wrong.err()).contains("exact, near, excerpt");
  }

  @Test
  void aLimitOfMemoryIsAtLeastAMegabyte() throws IOException {
    Path out = folder.resolve("unique.jsonl");
    String[] command = {"dedup", records().toString(), "--out", out.toString(), "--memory"};
    assertThat(Cli.run(with(command, "3G")).status()).isZero();
    Cli refused = Cli.run(with(command, "10k"));
    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.err()).contains("memory must be at least 1 MiB");
  }

  private static String[] with(String[] command, String value) {
    String[] longer = Arrays.copyOf(command, command.length + 1);
    longer[command.length] = value;
    return longer;
  }

  @Test
  void anOutputFileInNoFolderIsNamed() throws IOException {
    Path out = folder.resolve("missing").resolve("unique.jsonl");
    Cli failed = Cli.run("dedup", records().toString(), "--out", out.toString());
    assertThat(failed.status()).isEqualTo(1);
    assertThat(failed.err()).startsWith("copydesk: " + out + " cannot be written");
  }

  @Test
  void aBrokenLineIsSkippedByItsNumber() throws IOException {
    Path records = records();
    Files.writeString(records, Files.readString(records) + "{broken\n");
    Cli done = Cli.run("dedup", records.toString(), "--out", folder.resolve("o.jsonl").toString());
    assertThat(done.status()).isEqualTo(3);
    assertThat(done.out()).contains("records.jsonl:4");
  }

  @Test
  void standardInputIsRefusedBecauseItCannotBeReadTwice() {
    Cli refused = Cli.run("dedup", "-", "--out", folder.resolve("o.jsonl").toString());
    assertThat(refused.status()).isEqualTo(1);
    assertThat(refused.err()).contains("save standard input as a file");
    assertThat(folder.resolve("o.jsonl")).doesNotExist();
  }

  @Test
  void plainPagesAreRefused() {
    Cli refused = Cli.run("dedup", "seeds", "--out", folder.resolve("o.jsonl").toString());
    assertThat(refused.status()).isEqualTo(1);
    assertThat(refused.err()).contains("dedup takes .jsonl records");
    assertThat(folder.resolve("o.jsonl")).doesNotExist();
  }

  @Test
  void inputsAndKeptRecordsAreNotWrittenOver() throws IOException {
    String records = records().toString();
    String before = Files.readString(Path.of(records));
    String link = Files.createSymbolicLink(folder.resolve("link"), Path.of(records)).toString();
    String out = folder.resolve("o.jsonl").toString();
    String same = folder.resolve("x/../o.jsonl").toString();
    List<Cli> refused =
        List.of(
            Cli.run("dedup", records, "--out", records),
            Cli.run("dedup", records, "--out", link),
            Cli.run("dedup", records, "--out", out, "--groups", records),
            Cli.run("dedup", records, "--out", out, "--groups", same));
    assertThat(refused).extracting(Cli::status).containsOnly(2);
    assertThat(refused)
        .extracting(Cli::err)
        .satisfiesExactly(
            err -> assertThat(err).contains("--out would write over the input"),
            err -> assertThat(err).contains("--out would write over the input"),
            err -> assertThat(err).contains("--groups would write over the input"),
            err -> assertThat(err).contains("--groups and --out are the same file"));
    assertThat(Path.of(records)).hasContent(before);
    assertThat(Path.of(out)).doesNotExist();
  }

  @Test
  void whatIsNoFileIsNotReplaced() throws IOException {
    String records = records().toString();
    String taken = Files.createDirectory(folder.resolve("taken")).toString();
    String device = Files.createSymbolicLink(folder.resolve("d"), Path.of("/dev/null")).toString();
    for (Cli refused :
        List.of(
            Cli.run("dedup", records, "--out", taken),
            Cli.run("dedup", records, "--out", device),
            Cli.run("dedup", records, "--out", folder + "/o.jsonl", "--groups", device))) {
      assertThat(refused.status()).isEqualTo(2);
      assertThat(refused.err()).contains("is a folder, a device or a pipe");
    }
    assertThat(folder.resolve("d")).isSymbolicLink();
    assertThat(folder.resolve("o.jsonl")).doesNotExist();
  }

  @Test
  void aLinkStaysAndWhatItLeadsToIsWritten() throws IOException {
    Path old = Files.writeString(folder.resolve("old.jsonl"), "of yesterday");
    Path link = Files.createSymbolicLink(folder.resolve("link.jsonl"), old);
    assertThat(Cli.run("dedup", records().toString(), "--out", link.toString()).status()).isZero();
    assertThat(link).isSymbolicLink();
    assertThat(old).content().startsWith("{");
  }

  @Test
  void whereNothingCanBeReadWhatWasKeptBeforeStays() throws IOException {
    Path out = folder.resolve("unique.jsonl");
    Files.writeString(out, "of yesterday");
    Path broken = Files.writeString(folder.resolve("broken.jsonl"), "{\n[]\n");
    Cli failed = Cli.run("dedup", broken.toString(), "--out", out.toString());
    assertThat(failed.status()).isEqualTo(1);
    assertThat(failed.err())
        .startsWith("copydesk: nothing could be read; " + broken + ":1: is broken JSON");
    assertThat(failed.err().lines()).hasSize(1);
    assertThat(out).hasContent("of yesterday");
  }

  @Test
  void asLongAsOneWritesASecondRefuses() throws IOException {
    Path out = folder.resolve("unique.jsonl");
    Path beside = folder.resolve(".unique.jsonl.writing");
    try (var other = FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var lock = other.lock()) {
      Cli refused = Cli.run("dedup", records().toString(), "--out", out.toString());
      assertThat(refused.status()).isEqualTo(1);
      assertThat(refused.err()).contains(out + " cannot be written: another run is writing it");
      assertThat(lock.isValid()).isTrue();
      assertThat(beside).exists();
    }
    Cli done = Cli.run("dedup", records().toString(), "--out", out.toString());
    assertThat(done.status()).as("what a kill left is taken over").isZero();
    assertThat(beside).doesNotExist();
  }
}
