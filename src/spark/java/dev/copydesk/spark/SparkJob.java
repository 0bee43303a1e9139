package dev.copydesk.spark;

import dev.copydesk.cli.commands.Version;
import dev.copydesk.spark.boilerplate.Trimming;
import dev.copydesk.spark.copies.Candidates;
import dev.copydesk.spark.copies.Copies;
import dev.copydesk.spark.copies.Links;
import dev.copydesk.spark.input.Found;
import dev.copydesk.spark.input.HadoopInputs;
import dev.copydesk.spark.input.PageTables;
import dev.copydesk.spark.stories.Stories;
import dev.copydesk.spark.table.ResultTables;
import dev.copydesk.spark.table.StepCosts;
import dev.copydesk.spark.table.WorkTables;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** The whole job, from inputs to the tables of the result. */
public final class SparkJob {
  private static final String WORK = "_work";

  private SparkJob() {}

  /**
   * Does it all. The tables are those of {@code copydesk run}, whatever the cluster.
   *
   * @return how many rows each table of the result has
   * @throws IOException when there is nothing to read or the result cannot be written
   */
  public static Map<String, Long> run(SparkSession spark, JobSettings settings) throws IOException {
    try (var costs = new StepCosts(spark.sparkContext())) {
      return run(spark, settings, costs);
    }
  }

  private static Map<String, Long> run(SparkSession spark, JobSettings settings, StepCosts costs)
      throws IOException {
    Path out = new Path(settings.out());
    Found found =
        HadoopInputs.find(
            settings.inputs(),
            settings.reading().ingest(),
            out,
            spark.sparkContext().hadoopConfiguration());
    var result = new ResultTables(spark, out, settings.format(), costs);
    var work =
        new WorkTables(spark, new Path(out, WORK), settings.key(found), settings.resume(), costs);

    PageTables read = PageTables.read(spark, found, settings.reading(), work);
    if (read.sheets().isEmpty()) {
      throw new IOException("nothing could be read: " + found.told());
    }
    PageTables pages = Trimming.of(read, work);
    Dataset<Row> pairs = Candidates.of(pages.articles(), work);
    Dataset<Row> links = work.table("links", () -> Links.of(pages.articles(), pairs));
    Dataset<Row> copies = work.table("copies", () -> Copies.of(pages.articles(), links, work));
    Dataset<Row> articles = work.table("languages", () -> Spoken.of(pages.articles(), copies));
    Dataset<Row> stories =
        work.table("stories", () -> Stories.of(articles, copies, links, settings.stories(), work));

    new Publication(result).write(pages, articles, links, copies, stories);
    result.complete(facts(settings, result, costs));
    work.remove();
    return result.counts();
  }

  private static Map<String, Object> facts(
      JobSettings settings, ResultTables result, StepCosts costs) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("version", Version.number());
    facts.put("inputs", settings.inputs());
    facts.put("settings", settings.reading());
    facts.put("granularity", settings.stories().granularity());
    facts.put("counts", result.counts());
    facts.put("steps", costs.all());
    return facts;
  }
}
