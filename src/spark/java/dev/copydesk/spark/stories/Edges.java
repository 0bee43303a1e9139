package dev.copydesk.spark.stories;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.row_number;

import dev.copydesk.model.result.Link;
import dev.copydesk.spark.table.Grid;
import dev.copydesk.spark.table.Rows;
import dev.copydesk.stories.likeness.Group;
import dev.copydesk.stories.neighbours.Neighbours;
import dev.copydesk.stories.voices.Ties;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

  private static final String COSINE = "cosine";
  private static final String OTHER = "other";

  private static final StructType COMPARED =
      Rows.longs(Nearest.SELF, OTHER)
          .add(Nearest.WHAT, DataTypes.IntegerType, false)
          .add(COSINE, DataTypes.DoubleType, false)
          .add(CLOSENESS, DataTypes.DoubleType, false);

  /** A voice with all its terms takes some twice the memory of what is indexed of it. */
  private static final double SHARE = 0.5;

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
            col(Nearest.SELF).as(Rows.A),
            explode(col(Nearest.OTHERS)).as(Rows.B),
            col(Nearest.WHAT));
    Dataset<Row> tied = ties.select(col(Rows.A), col(Rows.B), lit(TIED).as(Nearest.WHAT));
    Dataset<Row> compared =
        Grid.of(vectors, SHARE)
            .meet(looked.union(tied), vectors, Vectors::voice, Edges::compare, COMPARED)
            .withColumn(Rows.A, least(col(Nearest.SELF), col(OTHER)))
            .withColumn(Rows.B, greatest(col(Nearest.SELF), col(OTHER)));
    return kept(compared)
        .distinct()
        .join(ties, new String[] {Rows.A, Rows.B}, "left")
        .withColumn(PULL, coalesce(col(PULL), lit(0.0)))
        .withColumn(GAIN, col(PULL).multiply(lit(1.0).minus(col(CLOSENESS))))
        .select(Rows.A, Rows.B, CLOSENESS, PULL, GAIN);
  }

  /**
   * Those that are tied, and the nearest of each voice by the rules of {@link Neighbours#nearest}:
   * in one pass, since whatever is asked of it twice is compared twice.
   */
  private static Dataset<Row> kept(Dataset<Row> compared) {
    return compared
        .withColumn(
            "rank",
            row_number()
                .over(
                    Window.partitionBy(Nearest.SELF, Nearest.WHAT)
                        .orderBy(col(COSINE).desc(), col(Rows.A), col(Rows.B))))
        .filter(col("rank").leq(Neighbours.NEAREST).or(col(Nearest.WHAT).equalTo(TIED)))
        .select(Rows.A, Rows.B, CLOSENESS);
  }

  /** One that was looked at, by what, and how near it is. */
  private record Compared(long other, int what, double cosine, Group group) {
    static final Comparator<Compared> NEAREST_FIRST =
        Comparator.comparingDouble(Compared::cosine).reversed().thenComparingLong(Compared::other);

    static Compared of(Group self, Grid.Partner<Vectors.Voice> partner) {
      Group other = partner.thing().group();
      int what = partner.pair().getInt(1);
      double cosine =
          switch (what) {
            case TIED -> 1;
            case Vectors.WORDS -> self.words().dot(other.words());
            default -> self.names().dot(other.names());
          };
      return new Compared(partner.pair().getLong(0), what, cosine, other);
    }
  }

  /** Those that are tied, and of those looked at as many of the nearest as a voice may have. */
  private static Iterator<Row> compare(
      long self, Vectors.Voice voice, List<Grid.Partner<Vectors.Voice>> partners) {
    Map<Integer, List<Compared>> compared =
        partners.stream()
            .map(partner -> Compared.of(voice.group(), partner))
            .filter(one -> one.cosine() >= Neighbours.LEAST)
            .collect(Collectors.groupingBy(Compared::what));
    return compared.values().stream()
        .flatMap(
            ones ->
                ones.stream()
                    .sorted(Compared.NEAREST_FIRST)
                    .limit(ones.getFirst().what() == TIED ? ones.size() : Neighbours.NEAREST))
        .map(one -> row(self, voice.group(), one))
        .iterator();
  }

  private static Row row(long self, Group voice, Compared one) {
    double closeness =
        self < one.other() ? voice.closeness(one.group()) : one.group().closeness(voice);
    return RowFactory.create(self, one.other(), one.what(), one.cosine(), closeness);
  }
}
