package dev.copydesk.spark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.pipeline.RunSettings;
import dev.copydesk.pipeline.RunSettings.Segmentation;
import dev.copydesk.spark.table.ResultTable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar on a standalone cluster of which a worker is lost in the middle of the job. */
class ClusterIT {
  private static final int ARTICLES = 300;
  private static final int SOME_SKIPPED = 3;
  private static final long MINUTES = 12;

  /** Where the logs stay. */
  private static final Path HOME = Path.of("target", "cluster").toAbsolutePath();

  @TempDir private Path folder;

  @Test
  void theAnswerIsTheSameThoughAWorkerIsKilled() throws Exception {
    Path input = Files.createDirectories(folder.resolve("input"));
    MadeCorpus.write(input.resolve("a.jsonl"), ARTICLES);
    Files.writeString(input.resolve("b.jsonl"), "{\"id\":\"broken\"\n");
    Both both = new Both(folder.resolve("run"), folder.resolve("job"));
    RunSettings settings = RunSettings.standard().withSegment(Segmentation.NONE);
    assertThat(Both.run(input.toString(), both.run(), settings)).isEqualTo(SOME_SKIPPED);

    try (Cluster cluster = Cluster.start(HOME)) {
      Process job =
          cluster.submit(
              Path.of("target", "copydesk-spark.jar").toAbsolutePath(),
              input.toString(),
              "--out",
              both.job().toString(),
              "--segment",
              "none");
      long giveUp = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES);
      while (job.isAlive()
          && !Files.exists(both.job().resolve("_work/met/_SUCCESS"))
          && System.nanoTime() < giveUp) {
        Thread.sleep(20);
      }
      assertThat(job.isAlive()).as(() -> said(cluster)).isTrue();
      cluster.killWorker();
      assertThat(job.waitFor(MINUTES, TimeUnit.MINUTES)).as(() -> said(cluster)).isTrue();
      assertThat(job.exitValue()).as(() -> said(cluster)).isEqualTo(SOME_SKIPPED);
      assertThat(said(cluster)).containsIgnoringCase("lost executor");
    }
    both.areTheSame();
    assertThat(both.job(ResultTable.SKIPPED)).hasSize(1);
  }

  private static String said(Cluster cluster) {
    try {
      return Files.readString(cluster.log("job"));
    } catch (java.io.IOException e) {
      return e.toString();
    }
  }
}
