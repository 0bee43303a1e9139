package dev.copydesk.spark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.ingest.Warc;
import dev.copydesk.pipeline.RunSettings;
import dev.copydesk.pipeline.RunSettings.Segmentation;
import dev.copydesk.spark.table.Format;
import dev.copydesk.spark.table.ResultTable;
import dev.copydesk.spark.table.ResultTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the job reads and writes, how it goes on, and how it ends. */
class FormatsTest {
  private static final int ARTICLES = 60;
  private static final Duration LONG = Duration.ofMinutes(2);

  private static SparkSession spark;

  @TempDir private static Path folder;

  @BeforeAll
  static void start() throws IOException {
    spark = Session.start(folder);
    MadeCorpus.write(folder.resolve("made.jsonl"), ARTICLES);
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  /** What {@code copydesk run} finds in the made articles, and a job that is still to run. */
  private static Both made(String name) throws IOException {
    Both both = new Both(folder.resolve(name + "-run"), folder.resolve(name + "-job"));
    RunSettings settings = RunSettings.standard().withSegment(Segmentation.NONE);
    assertThat(Both.run(folder.resolve("made.jsonl").toString(), both.run(), settings)).isZero();
    return both;
  }

  private static int job(Path input, Both both, String... options) {
    String[] args = new String[options.length + 5];
    System.arraycopy(options, 0, args, 5, options.length);
    args[0] = input.toString();
    args[1] = "--out";
    args[2] = both.job().toString();
    args[3] = "--segment";
    args[4] = "none";
    return Main.run(args);
  }

  @Test
  void readsParquetAsItReadsTheSameRecordsInLines() throws IOException {
    Both both = made("from-parquet");
    Path input = folder.resolve("made-parquet");
    Dataset<Row> records = spark.read().json(folder.resolve("made.jsonl").toString());
    records.coalesce(1).write().parquet(input.toString());
    Files.delete(input.resolve("_SUCCESS"));
    assertThat(job(input, both)).isZero();
    // A page says where it came from, and that is another place.
    both.areTheSame(EnumSet.complementOf(EnumSet.of(ResultTable.PAGES)));
  }

  @Test
  void readsWebArchives() throws IOException {
    Warc warc = new Warc();
    List<String> lines = Files.readAllLines(folder.resolve("made.jsonl"));
    for (int i = 0; i < lines.size(); i++) {
      warc.plain("page" + i, lines.get(i).replaceAll(".*\"text\":\"|\"}$|\\\\n", " "));
    }
    Path input = Files.createDirectories(folder.resolve("archive"));
    Files.write(input.resolve("pages.warc"), warc.bytes());
    Both both = new Both(folder.resolve("from-warc-run"), folder.resolve("from-warc-job"));
    Both.run(input.toString(), both.run(), RunSettings.standard().withSegment(Segmentation.NONE));
    assertThat(job(input, both)).isZero();
    both.areTheSame();
    assertThat(both.job(ResultTable.PAGES)).hasSize(ARTICLES);
  }

  @Test
  void writesParquetWithTheSameFields() throws IOException {
    Both both = made("to-parquet");
    assertThat(job(folder.resolve("made.jsonl"), both, "--format", "parquet")).isZero();
    for (ResultTable table : ResultTable.values()) {
      Path columns = both.job().resolve(ResultTables.name(table, Format.PARQUET));
      Dataset<Row> lines =
          spark.read().schema(table.columns()).json(both.runFile(table).toString());
      assertThat(spark.read().parquet(columns.toString()).toJSON().collectAsList())
          .as(table.name())
          .containsExactlyInAnyOrderElementsOf(lines.toJSON().collectAsList());
    }
  }

  @Test
  void goesOnWhereAJobThatWasStoppedHadCome() throws Exception {
    Both both = made("resumed");
    Path input = folder.resolve("made.jsonl");
    CompletableFuture<Integer> first = CompletableFuture.supplyAsync(() -> job(input, both));
    Path next = both.job().resolve("_work/met");
    long giveUp = System.nanoTime() + LONG.toNanos();
    while (!first.isDone() && !Files.exists(next) && System.nanoTime() < giveUp) {
      Thread.sleep(5);
    }
    while (!first.isDone() && System.nanoTime() < giveUp) {
      spark.sparkContext().cancelAllJobs();
      Thread.sleep(5);
    }
    assertThat(first.get()).isEqualTo(1);
    assertThat(both.job().resolve("run.json")).doesNotExist();

    assertThat(job(input, both, "--resume")).isZero();
    both.areTheSame();
    assertThat(both.job().resolve("run.json")).content().doesNotContain("\"fingerprints\"");
    assertThat(both.job().resolve("_work")).doesNotExist();
  }

  @Test
  void saysInItsStatusHowItEnded() throws IOException {
    Both both = made("ends");
    Path broken = folder.resolve("broken.jsonl");
    Files.writeString(broken, "{\"id\":\"a\",\"text\":\"A text of a few words.\"}\n{\"id\":\n");
    assertThat(job(broken, both)).isEqualTo(3);
    assertThat(both.job(ResultTable.SKIPPED)).singleElement().asString().contains("broken.jsonl:2");
    assertThat(job(folder.resolve("nowhere"), both)).isEqualTo(1);
    assertThat(job(broken, both, "--max-page", "much")).isEqualTo(2);
    assertThat(job(broken, new Both(folder, folder))).isEqualTo(1);
    assertThat(Main.run("--help")).isZero();
  }
}
