package dev.copydesk.cli;

import static dev.copydesk.cli.Cli.contents;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A disk too small for the result. Needs the right to mount one; skipped without. */
class FullDiskTest {
  private static final String ONE_PAGE = "seeds/004_21ee71a2755e3a13.txt";

  @TempDir private Path folder;

  private Path disk;
  private Path out;
  private Map<String, String> old;

  @BeforeEach
  void anOldResultIsOnTheDisk() throws Exception {
    disk = Files.createDirectory(folder.resolve("disk"));
    assumeTrue(did("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", disk.toString()), "no mount");
    out = disk.resolve("out");
    assertThat(Cli.run("run", ONE_PAGE, "--out", out.toString()).status()).isZero();
    old = contents(out);
  }

  @AfterEach
  void unmount() throws Exception {
    did("umount", disk.toString());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 20, 100, 200, 260})
  void aFullDiskIsToldInALineAndTheOldResultStays(int freeKilobytes) throws Exception {
    long used =
        Files.getFileStore(disk).getTotalSpace() - Files.getFileStore(disk).getUsableSpace();
    long size = used / 1024 + freeKilobytes;
    assumeTrue(did("mount", "-o", "remount,size=" + size + "k", disk.toString()), "no remount");
    Cli failed = Cli.run("run", "seeds", "--out", out.toString());
    assertThat(failed.status()).isEqualTo(1);
    assertThat(failed.err().lines()).hasSize(1);
    assertThat(failed.err())
        .startsWith("copydesk: " + out.resolve(".copydesk-writing"))
        .contains("no space left");
    assertThat(out.resolve(".copydesk-writing")).doesNotExist();
    assertThat(out.resolve("run.json")).exists();
    assertThat(contents(out)).isEqualTo(old);
  }

  @Test
  void recordsThatDoNotFitAreToldWithTheNameOfTheirFile() throws IOException {
    Path records = folder.resolve("records.jsonl");
    String line = "{\"text\":\"" + "no end of words ".repeat(5 << 16) + "\"}\n";
    Files.writeString(records, line);
    Path unique = disk.resolve("unique.jsonl");
    Cli failed = Cli.run("dedup", records.toString(), "--out", unique.toString());
    assertThat(failed.status()).isEqualTo(1);
    assertThat(failed.err())
        .startsWith("copydesk: " + unique + " cannot be written: no space left");
    assertThat(failed.err().lines()).hasSize(1);
    assertThat(unique).doesNotExist();
    assertThat(disk.resolve(".unique.jsonl.writing")).doesNotExist();
  }

  @Test
  void aFileThatCannotBeReplacedLeavesNoResultAndTheNextRunDoes() throws Exception {
    String report = out.resolve("report.html").toString();
    assumeTrue(did("mount", "--bind", report, report), "no bind mount");
    Cli failed = Cli.run("run", ONE_PAGE, "--out", out.toString());
    did("umount", report);
    assertThat(failed.status()).isEqualTo(1);
    assertThat(failed.err().lines()).hasSize(1);
    assertThat(failed.err()).startsWith("copydesk: " + report + " cannot be written");
    assertThat(out.resolve("run.json")).doesNotExist();
    assertThat(out.resolve(".copydesk-writing")).doesNotExist();
    assertThat(Cli.run("run", ONE_PAGE, "--out", out.toString()).status()).isZero();
    assertThat(contents(out)).isEqualTo(old);
  }

  private static boolean did(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(List.of(command))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor()
        == 0;
  }
}
