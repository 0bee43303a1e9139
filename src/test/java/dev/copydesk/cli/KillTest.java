package dev.copydesk.cli;

import static dev.copydesk.cli.Cli.contents;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real runs that are ended from outside. {@code mvn verify -Pkill} kills a hundred of them, the
 * default build a few.
 */
class KillTest {
  private static final int KILLS = Integer.getInteger("copydesk.kills", 5);
  private static final String ONE_PAGE = "seeds/004_21ee71a2755e3a13.txt";

  @TempDir private Path folder;

  private Path out;
  private Path staging;
  private Map<String, String> old;

  @BeforeEach
  void anOldResultIsThere() throws IOException {
    out = folder.resolve("out");
    staging = out.resolve(".copydesk-writing");
    restore();
    old = contents(out);
  }

  private void restore() {
    assertThat(Cli.run("run", ONE_PAGE, "--out", out.toString()).status()).isZero();
    assertThat(staging).doesNotExist();
  }

  @Test
  void aKillLeavesTheOldResultOrNoneAndTheNextRunSucceeds() throws Exception {
    Path other = folder.resolve("other");
    Cli.run("run", "seeds", "--out", other.toString());
    Map<String, String> complete = contents(other);
    long usual = usualMillis();
    Random random = new Random(KILLS);
    for (int kill = 0; kill < KILLS; kill++) {
      killOne(kill, usual, random);
      if (Files.exists(out.resolve("run.json"))) {
        assertThat(contents(out)).as("kill %d", kill).isIn(old, complete);
      }
      restore();
      assertThat(contents(out)).isEqualTo(old);
    }
  }

  private long usualMillis() throws Exception {
    long begun = System.nanoTime();
    try (RealProcess run = RealProcess.start(folder, "run", "seeds", "--out", out.toString())) {
      run.await(() -> false);
    }
    restore();
    return (System.nanoTime() - begun) / 1_000_000;
  }

  /** Every other kill waits for the moments in which files are written and moved. */
  private void killOne(int number, long usual, Random random) throws Exception {
    try (RealProcess run = RealProcess.start(folder, "run", "seeds", "--out", out.toString())) {
      if (number % 2 == 0) {
        long end = System.nanoTime() + random.nextLong(usual) * 1_000_000;
        run.await(() -> System.nanoTime() > end);
      } else {
        Path awaited = staging.resolve(random.nextBoolean() ? "run.json" : "articles.jsonl");
        run.await(() -> Files.exists(awaited));
        Thread.sleep(0, random.nextInt(1_000_000));
      }
      run.kill();
    }
  }

  @Test
  void asLongAsOneRunWritesASecondRefusesAndAnEndFromOutsideIsClean() throws Exception {
    try (RealProcess run = RealProcess.start(folder, "run", "-", "--out", out.toString())) {
      run.await(() -> Files.exists(staging));
      Cli second = Cli.run("run", "seeds", "--out", out.toString());
      assertThat(second.status()).isEqualTo(1);
      assertThat(second.err()).contains("another run is writing into " + out);
      assertThat(staging).exists();
      assertThat(run.end()).isEqualTo(128 + 15);
      assertThat(run.said()).isEqualTo("copydesk: interrupted\n");
    }
    assertThat(staging).doesNotExist();
    assertThat(contents(out)).isEqualTo(old);
    assertThat(out.resolve("run.json")).exists();
  }
}
