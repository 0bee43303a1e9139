package dev.copydesk.spark.input;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.max;

import dev.copydesk.model.Article;
import dev.copydesk.model.Skipped;
import dev.copydesk.spark.table.Rows;
import dev.copydesk.spark.table.WorkTables;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;

/**
 * What reading all inputs gives.
 *
 * @param sheets pages under their places, which are numbers in the run's order
 * @param articles under theirs: those of a page follow one another in the room that it has
 * @param skipped what was left out, in the run's order
 */
public record PageTables(Dataset<Row> sheets, Dataset<Row> articles, Dataset<String> skipped) {
  /** So many articles may stand on one page: more than a page of half a gigabyte holds words. */
  public static final int ROOM = 1 << 24;

  private static final StructType READ =
      new StructType()
          .add("task", DataTypes.IntegerType, false)
          .add("number", DataTypes.LongType, false)
          .add("id", DataTypes.StringType)
          .add("left", DataTypes.BooleanType, false)
          .add(Rows.RECORD, DataTypes.StringType, false);

  /** Reads all files and takes their pages apart. */
  public static PageTables read(
      SparkSession spark, Found found, ReadSettings settings, WorkTables work) {
    Dataset<Row> read = work.table("read", () -> read(spark, found, settings));
    Dataset<Row> sheets = work.table("pages", () -> sheets(read));
    return new PageTables(sheets, articles(sheets), skipped(spark, read, found.skipped()));
  }

  /** The same with what has become of the pages. */
  public PageTables with(Dataset<Row> pages) {
    return new PageTables(pages, articles(pages), skipped);
  }

  private static Dataset<Row> read(SparkSession spark, Found found, ReadSettings settings) {
    var context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    var hadoop = new SerializableConfiguration(spark.sparkContext().hadoopConfiguration());
    List<List<Source>> tasks = found.tasks(spark.sparkContext().defaultParallelism());
    List<Task> numbered =
        IntStream.range(0, tasks.size()).mapToObj(i -> new Task(i, tasks.get(i))).toList();
    JavaRDD<Row> rows =
        context
            .parallelize(numbered, Math.max(1, numbered.size()))
            .flatMap(
                (FlatMapFunction<Task, Row>)
                    task ->
                        new Reader(task.number, task.sources.iterator(), settings, hadoop.value()));
    return spark.createDataFrame(rows, READ);
  }

  /** Pages with their final ids under places without gaps but for what was left out. */
  private static Dataset<Row> sheets(Dataset<Row> read) {
    long[] starts = starts(read);
    Dataset<Row> placed =
        read.filter(col("id").isNotNull())
            .map(
                (MapFunction<Row, Row>)
                    row ->
                        RowFactory.create(
                            starts[row.getInt(0)] + row.getLong(1),
                            row.getString(2),
                            row.getBoolean(3),
                            row.getString(4)),
                Rows.encoder(
                    Rows.longs(Rows.PLACE)
                        .add("id", DataTypes.StringType)
                        .add("left", DataTypes.BooleanType, false)
                        .add(Rows.RECORD, DataTypes.StringType)));
    return UniqueIds.of(placed)
        .map(
            (MapFunction<Row, Row>)
                row ->
                    RowFactory.create(
                        row.getLong(0),
                        Rows.write(
                            Rows.read(row.getString(2), Sheet.class).withId(row.getString(1)))),
            Rows.encoder(Rows.PLACED));
  }

  /** For each task the number of what the tasks before it have read: one number a task. */
  private static long[] starts(Dataset<Row> read) {
    List<Row> counts = read.groupBy("task").agg(max("number")).collectAsList();
    int tasks = counts.stream().mapToInt(row -> row.getInt(0) + 1).max().orElse(0);
    long[] starts = new long[tasks + 1];
    counts.forEach(row -> starts[row.getInt(0) + 1] = row.getLong(1) + 1);
    for (int i = 1; i < starts.length; i++) {
      starts[i] += starts[i - 1];
    }
    return starts;
  }

  private static Dataset<Row> articles(Dataset<Row> sheets) {
    return sheets.flatMap(
        (org.apache.spark.api.java.function.FlatMapFunction<Row, Row>) PageTables::articles,
        Rows.encoder(Rows.PLACED));
  }

  private static Iterator<Row> articles(Row sheet) {
    long room = Math.multiplyExact(Rows.place(sheet), (long) ROOM);
    List<Article> articles = Rows.record(sheet, Sheet.class).articles();
    return articles.stream()
        .map(article -> RowFactory.create(room + article.n(), Rows.write(article)))
        .iterator();
  }

  private static Dataset<String> skipped(
      SparkSession spark, Dataset<Row> read, List<Skipped> before) {
    Dataset<String> listed =
        spark.createDataset(before.stream().map(Rows::write).toList(), Encoders.STRING());
    Dataset<String> met =
        read.filter(col("left"))
            .orderBy(col("task"), col("number"))
            .map((MapFunction<Row, String>) row -> row.getString(4), Encoders.STRING());
    return listed.coalesce(1).union(met);
  }

  /** The files of one task, as they travel to it. */
  private record Task(int number, List<Source> sources) implements java.io.Serializable {}
}
