package dev.copydesk.spark.stories;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.row_number;

import dev.copydesk.model.Link;
import dev.copydesk.spark.table.Grid;
import dev.copydesk.spark.table.Rows;
import dev.copydesk.stories.Ties;
import dev.copydesk.stories.likeness.Neighbours;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Voices that are worth a comparison, with how close they are: near ones and tied ones. */
final class Edges {
  /** How strongly links pull the two voices, 0 to 1. */
  static final String PULL = "pull";

  /** What words, names and days say, without links. */
  static final String CLOSENESS = "closeness";

  /** What links add. */
  static final String GAIN = "gain";

  private static final int TIED = -1;

  private static final StructType PULLED =
      Rows.columns(DataTypes.StringType, "first", "second").add(PULL, DataTypes.DoubleType, false);

  private static final StructType COMPARED =
      Rows.longs(Rows.A, Rows.B, Nearest.SELF)
          .add(Nearest.WHAT, DataTypes.IntegerType, false)
          .add("cosine", DataTypes.DoubleType, false)
          .add(CLOSENESS, DataTypes.DoubleType, false);

  private Edges() {}

  /** The pairs of voices that links tie, with how strongly. */
  static Dataset<Row> ties(Voices voices, Dataset<Row> links) {
    Dataset<Row> pulls = links.map((MapFunction<Row, Row>) Edges::pull, Rows.encoder(PULLED));
    Dataset<Row> speaks = voices.byArticle();
    Dataset<Row> one = speaks.select(col(Voices.ID).as("first"), col(Voices.VOICE).as("one"));
    Dataset<Row> two = speaks.select(col(Voices.ID).as("second"), col(Voices.VOICE).as("two"));
    return pulls
        .join(one, "first")
        .join(two, "second")
        .filter(col("one").notEqual(col("two")))
        .groupBy(
            least(col("one"), col("two")).as(Rows.A), greatest(col("one"), col("two")).as(Rows.B))
        .agg(max(PULL).as(PULL));
  }

  private static Row pull(Row row) {
    Link link = Rows.read(row.getAs(Rows.RECORD), Link.class);
    return RowFactory.create(link.a(), link.b(), Ties.pull(link));
  }

  /** All pairs with their closeness, pull and gain. */
  static Dataset<Row> of(Dataset<Row> found, Dataset<Row> ties, Dataset<Row> vectors) {
    Dataset<Row> looked =
        found.select(
            least(col(Nearest.SELF), col(Nearest.OTHER)).as(Rows.A),
            greatest(col(Nearest.SELF), col(Nearest.OTHER)).as(Rows.B),
            col(Nearest.SELF),
            col(Nearest.WHAT));
    Dataset<Row> tied =
        ties.select(
            col(Rows.A), col(Rows.B), col(Rows.A).as(Nearest.SELF), lit(TIED).as(Nearest.WHAT));
    Dataset<Row> compared =
        Grid.of(vectors)
            .meet(looked.union(tied), vectors, Vectors::voice, Edges::compare, COMPARED);
    return near(compared)
        .union(compared.filter(col(Nearest.WHAT).equalTo(TIED)).select(Rows.A, Rows.B, CLOSENESS))
        .distinct()
        .join(ties, new String[] {Rows.A, Rows.B}, "left")
        .withColumn(PULL, coalesce(col(PULL), lit(0.0)))
        .withColumn(GAIN, col(PULL).multiply(lit(1.0).minus(col(CLOSENESS))))
        .select(Rows.A, Rows.B, CLOSENESS, PULL, GAIN);
  }

  /** The nearest of each voice, by the rules of {@link Neighbours#nearest}. */
  private static Dataset<Row> near(Dataset<Row> compared) {
    return compared
        .filter(col(Nearest.WHAT).notEqual(TIED).and(col("cosine").geq(Neighbours.LEAST)))
        .withColumn(
            "rank",
            row_number()
                .over(
                    Window.partitionBy(Nearest.SELF, Nearest.WHAT)
                        .orderBy(col("cosine").desc(), col(Rows.A), col(Rows.B))))
        .filter(col("rank").leq(Neighbours.NEAREST))
        .select(Rows.A, Rows.B, CLOSENESS);
  }

  private static Iterator<Row> compare(Row pair, Vectors.Voice a, Vectors.Voice b) {
    int what = pair.getInt(3);
    double cosine =
        what == TIED
            ? 0
            : what == Vectors.WORDS
                ? a.group().words().dot(b.group().words())
                : a.group().names().dot(b.group().names());
    boolean isNear = what == TIED || cosine >= Neighbours.LEAST;
    return isNear
        ? List.of(
                RowFactory.create(
                    pair.getLong(0),
                    pair.getLong(1),
                    pair.getLong(2),
                    what,
                    cosine,
                    a.group().closeness(b.group())))
            .iterator()
        : Collections.emptyIterator();
  }
}
