package dev.copydesk.spark.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/**
 * Tables that are written down between steps, as Parquet in a folder of the result. What comes
 * after reads them from there, so that no step is done twice: not when a worker is lost, not when
 * several steps need the table, and not when the job is begun again with the same inputs and
 * settings. For one thread.
 */
public final class WorkTables {
  private static final String KEY = "key.txt";

  private final SparkSession spark;
  private final Path folder;
  private final FileSystem files;
  private final StepCosts costs;

  /**
   * Opens the folder, emptied where what stands in it is of another job.
   *
   * @param folder where the tables are
   * @param key names inputs, settings and version; tables of another key are thrown away
   * @param resume whether tables of the same key are gone on with
   * @param costs hears of the tables as of steps
   */
  public WorkTables(SparkSession spark, Path folder, String key, boolean resume, StepCosts costs)
      throws IOException {
    this.spark = spark;
    this.costs = costs;
    this.folder = folder;
    this.files = folder.getFileSystem(spark.sparkContext().hadoopConfiguration());
    if (!resume || !key.equals(keyOf())) {
      files.delete(folder, true);
      files.mkdirs(folder);
      try (FSDataOutputStream out = files.create(new Path(folder, KEY))) {
        out.write(key.getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private String keyOf() throws IOException {
    Path file = new Path(folder, KEY);
    if (!files.exists(file)) {
      return "";
    }
    try (var in = files.open(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /**
   * The table of that name: as it was written before, or made, written and read again.
   *
   * @param name of its folder and of the step in Spark's UI
   */
  public Dataset<Row> table(String name, Supplier<Dataset<Row>> made) {
    Path at = new Path(folder, name);
    if (isWritten(at)) {
      return spark.read().parquet(at.toString());
    }
    return costs.of(
        name,
        () -> {
          Dataset<Row> rows = made.get();
          rows.write().mode(SaveMode.Overwrite).parquet(at.toString());
          return spark.read().schema(rows.schema()).parquet(at.toString());
        });
  }

  /** Writes a table even where one of that name is there: for the rounds of a loop. */
  public Dataset<Row> round(String name, Dataset<Row> made) {
    try {
      files.delete(new Path(folder, name), true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table(name, () -> made);
  }

  private boolean isWritten(Path table) {
    try {
      return files.exists(new Path(table, "_SUCCESS"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Removes all of them; the result stands. */
  public void remove() throws IOException {
    files.delete(folder, true);
  }
}
