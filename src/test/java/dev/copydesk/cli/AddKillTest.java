package dev.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real additions that are killed. {@code mvn verify -Pkill} kills a hundred of them, the default
 * build a few.
 */
class AddKillTest {
  private static final int KILLS = Integer.getInteger("copydesk.kills", 5);
  private static final List<String> ALL =
      List.of("seeds/000_f4e253a61e0e80a9.txt", "seeds/003_38bc51043e7018fd.txt");

  @TempDir private Path folder;

  private Path template;
  private Path out;
  private Map<String, String> before;
  private Map<String, String> after;

  @BeforeEach
  void aResultIsThere() throws IOException {
    template = folder.resolve("template");
    assertThat(
            Cli.run("run", "seeds/004_21ee71a2755e3a13.txt", "--out", template.toString()).status())
        .isZero();
    before = Cli.contents(template);
    out = folder.resolve("unkilled");
    copy(template, out);
    assertThat(Cli.run(adding()).status()).isZero();
    after = Cli.contents(out);
    out = folder.resolve("out");
  }

  private String[] adding() {
    return Stream.concat(Stream.of("add", out.toString()), ALL.stream()).toArray(String[]::new);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }

  @Test
  void whereverAnAdditionIsKilledTheResultIsAsBeforeOrAsAfterAndCanBeGoneOnWith() throws Exception {
    Random random = new Random(KILLS);
    long usual = usualMillis();
    for (int kill = 0; kill < KILLS; kill++) {
      out = folder.resolve("out" + kill);
      copy(template, out);
      killOne(kill, usual, random);
      if (Files.exists(out.resolve("run.json"))) {
        assertThat(Cli.contents(out)).as("kill %d, files", kill).isIn(before, after);
      }
      Cli check = Cli.run("check", out.toString());
      assertThat(check.status()).as("kill %d, %s", kill, check.err()).isZero();
      assertThat(Cli.contents(out)).as("kill %d, checked", kill).isIn(before, after);
      assertThat(Cli.run(adding()).status()).isZero();
      assertThat(Cli.contents(out)).as("kill %d, added again", kill).isEqualTo(after);
    }
  }

  private long usualMillis() throws Exception {
    copy(template, out);
    long begun = System.nanoTime();
    try (RealProcess run = RealProcess.start(folder, adding())) {
      run.await(() -> false);
    }
    return (System.nanoTime() - begun) / 1_000_000;
  }

  /** Most kills wait for the moments in which the index is committed and files are moved. */
  private void killOne(int number, long usual, Random random) throws Exception {
    Path staging = out.resolve(".copydesk-writing");
    try (RealProcess run = RealProcess.start(folder, adding())) {
      switch (number % 3) {
        case 0 -> {
          long end = System.nanoTime() + random.nextLong(usual) * 1_000_000;
          run.await(() -> System.nanoTime() > end);
        }
        case 1 -> run.await(() -> Files.exists(staging.resolve("report.html")));
        default -> run.await(() -> !Files.exists(out.resolve("run.json")));
      }
      Thread.sleep(random.nextInt(number % 3 == 1 ? 60 : 4), random.nextInt(1_000_000));
      run.kill();
    }
  }
}
