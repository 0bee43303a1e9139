package dev.copydesk.spark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.boilerplate.Reports;
import dev.copydesk.pipeline.RunSettings;
import dev.copydesk.pipeline.RunSettings.Segmentation;
import dev.copydesk.spark.table.ResultTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job in two threads of this JVM gives what {@code copydesk run} gives. */
class SameAnswerTest {
  /** Articles of the made corpus. */
  private static final int ARTICLES = Integer.getInteger("spark.articles", 1_000);

  private static SparkSession spark;

  @TempDir private static Path folder;

  @BeforeAll
  static void start() {
    spark = Session.start(folder);
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  /** Runs both over an input, split into articles or taken as one. */
  private static Both both(String name, String input, Segmentation segment) throws IOException {
    Both both = new Both(folder.resolve(name + "-run"), folder.resolve(name + "-job"));
    int status = Both.run(input, both.run(), RunSettings.standard().withSegment(segment));
    assertThat(Main.run(input, "--out", both.job().toString(), "--segment", segment.name()))
        .isEqualTo(status);
    return both;
  }

  @Test
  void onTheSeeds() throws IOException {
    Both both = both("seeds", "seeds", Segmentation.AUTO);
    both.areTheSame();
    assertThat(both.job(ResultTable.ARTICLES)).hasSize(15);
  }

  @Test
  void onRecordsThatShareIdsAndOnBrokenOnes() throws IOException {
    Path input = Files.createDirectories(folder.resolve("odd"));
    Files.writeString(
        input.resolve("a.jsonl"),
        """
        {"id":"x","text":"One word after the other makes a text of some length in a file."}
        {"id":"x","text":"Another word after the other makes a text of some length here."}
        {"id":"x~2","text":"A third word after the other makes a text of some length here."}
        {"id":"broken"
        {"id":"y","title":"no text"}
        """);
    Files.writeString(
        input.resolve("b.jsonl"),
        """
        {"id":"y","text":"One word after the other makes a text of some length in a file."}
        {"id":"broken","text":"Broken is what this text is not, whatever its id may say of it."}
        """);
    Files.writeString(input.resolve("c.bin"), "left out by its name");
    Files.writeString(input.resolve("empty.txt"), "");
    both("odd", input.toString(), Segmentation.NONE).areTheSame();
  }

  @Test
  void onUnrelatedReportsUnderOneNotice() throws IOException {
    Path input = folder.resolve("notices.jsonl");
    Files.write(input, Reports.records(Reports.UNRELATED, Reports.NOTICE));
    Both both = both("notices", input.toString(), Segmentation.NONE);
    both.areTheSame();
    assertThat(both.job(ResultTable.FURNITURE)).anyMatch(line -> line.contains("boilerplate"));
  }

  @Test
  void onAMadeCorpus() throws IOException {
    Path input = folder.resolve("made.jsonl");
    MadeCorpus.write(input, ARTICLES);
    Both both = both("made", input.toString(), Segmentation.NONE);
    both.areTheSame();
    assertThat(both.job(ResultTable.COPIES)).hasSizeGreaterThan(ARTICLES / 20);
  }
}
