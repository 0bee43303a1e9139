package dev.copydesk.spark.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the tables of a result, each as a folder of parts whose rows, part after part, are in the
 * run's order; {@value #SUMMARY} comes last, and a folder without it holds no result.
 */
public final class ResultTables {
  /** The file that makes a result complete. */
  public static final String SUMMARY = "run.json";

  private static final String MARKER = ".copydesk";

  private final SparkSession spark;
  private final Path folder;
  private final Format format;
  private final StepCosts costs;
  private final FileSystem files;
  private final Map<String, Long> counts = new TreeMap<>();

  /**
   * Takes a folder, which is made when it is missing.
   *
   * @param costs hears of the tables as of steps
   * @throws IOException when it holds what no job has written, with a message for the user
   */
  public ResultTables(SparkSession spark, Path folder, Format format, StepCosts costs)
      throws IOException {
    this.spark = spark;
    this.folder = folder;
    this.format = format;
    this.costs = costs;
    this.files = folder.getFileSystem(spark.sparkContext().hadoopConfiguration());
    Path marker = new Path(folder, MARKER);
    if (files.exists(folder) && !files.exists(marker) && files.listStatus(folder).length > 0) {
      throw new IOException(
          folder + " holds files that copydesk did not write; give --out a new or an empty folder");
    }
    files.mkdirs(folder);
    files.create(marker, true).close();
    files.delete(new Path(folder, SUMMARY), false);
  }

  /** The folder of a table. */
  public static String name(ResultTable table, Format format) {
    return table.name().toLowerCase(Locale.ROOT) + "." + format.name().toLowerCase(Locale.ROOT);
  }

  /** Writes a table from its lines, which are in order. */
  public void write(ResultTable table, Dataset<String> lines) {
    String at = new Path(folder, name(table, format)).toString();
    long rows = costs.of("write " + name(table, format), () -> write(table, lines, at));
    counts.put(table.name().toLowerCase(Locale.ROOT), rows);
  }

  private long write(ResultTable table, Dataset<String> lines, String at) {
    switch (format) {
      case JSONL -> lines.write().mode(SaveMode.Overwrite).text(at);
      case PARQUET ->
          spark
              .read()
              .schema(table.columns())
              .json(lines)
              .write()
              .mode(SaveMode.Overwrite)
              .parquet(at);
    }
    return count(table, at);
  }

  private long count(ResultTable table, String at) {
    return switch (format) {
      case JSONL -> spark.read().text(at).count();
      case PARQUET -> spark.read().schema(table.columns()).parquet(at).count();
    };
  }

  /** How many rows each table has that was written. */
  public Map<String, Long> counts() {
    return new TreeMap<>(counts);
  }

  /** Writes what ran and what came of it: from now on there is a result. */
  public void complete(Map<String, Object> run) throws IOException {
    JsonMapper mapper =
        JsonMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();
    String json = mapper.writerWithDefaultPrettyPrinter().writeValueAsString(run);
    try (FSDataOutputStream out = files.create(new Path(folder, SUMMARY))) {
      out.write((json + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }
}
