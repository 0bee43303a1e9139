package dev.copydesk.spark.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.spark.Session;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GridTest {
  /** Places of articles are multiples of a power of two, one page apart. */
  private static final long APART = 1L << 24;

  private static final int THINGS = 100;
  private static final StructType NAMED =
      Rows.longs(Rows.PLACE).add("name", DataTypes.StringType, false);
  private static final StructType PAIR =
      Rows.longs(Rows.A, Rows.B).add("said", DataTypes.StringType, false);
  private static final StructType MET =
      Rows.columns(DataTypes.StringType, "one", "said", "other")
          .add("together", DataTypes.IntegerType, false);

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

  private static Dataset<Row> things() {
    List<Row> rows =
        LongStream.range(0, THINGS)
            .mapToObj(number -> RowFactory.create(number * APART, "t" + number))
            .toList();
    return spark.createDataFrame(rows, NAMED);
  }

  /** Pairs of things, some of them twice. */
  private static List<Row> pairs() {
    Random chance = new Random(9);
    return IntStream.range(0, 5 * THINGS)
        .mapToObj(
            i ->
                RowFactory.create(
                    chance.nextInt(THINGS) * APART, chance.nextInt(THINGS) * APART, "p" + i))
        .toList();
  }

  private static Iterator<Row> meet(
      long number, String passing, List<Grid.Partner<String>> partners) {
    assertThat(passing).isEqualTo("t" + number / APART);
    return partners.stream()
        .map(
            one ->
                RowFactory.create(passing, one.pair().getString(1), one.thing(), partners.size()))
        .iterator();
  }

  private static List<Row> met(Grid grid) {
    return grid.meet(
            spark.createDataFrame(pairs(), PAIR),
            things(),
            row -> row.getString(1),
            GridTest::meet,
            MET)
        .collectAsList();
  }

  private static List<String> told(List<Row> rows) {
    return rows.stream().map(row -> row.mkString(" ").replaceAll(" \\d+$", "")).toList();
  }

  @Test
  void everyPairMeetsOnceWhateverTheGrid() {
    List<String> expected =
        pairs().stream()
            .map(
                pair ->
                    "t%d %s t%d"
                        .formatted(
                            pair.getLong(0) / APART, pair.getString(2), pair.getLong(1) / APART))
            .toList();
    assertThat(told(met(new Grid(8, 1)))).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(told(met(new Grid(3, 4)))).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void aThingPassesABlockWithAllOfItsPairsThere() {
    long passing = pairs().stream().map(pair -> pair.getLong(0)).distinct().count();
    double alone = met(new Grid(1, 4)).stream().mapToDouble(row -> 1.0 / row.getInt(3)).sum();
    assertThat(Math.round(alone)).isEqualTo(passing);
  }

  @Test
  void placesThatShareAPowerOfTwoAreInAllBlocks() {
    List<Row> met = met(new Grid(8, 1));
    double passed = met.stream().mapToDouble(row -> 1.0 / row.getInt(3)).sum();
    // Five pairs of a thing fall into four of eight blocks; were all places alike, into one.
    assertThat(passed).isGreaterThan(2.5 * THINGS);
  }

  @Test
  void aGridHasCellsForAllTasksAndBlocksOfNoMoreThanWasSaid() {
    assertThat(Grid.of(10, 1_000, 8)).isEqualTo(new Grid(3, 3));
    assertThat(Grid.of(5_000, 1_000, 8)).isEqualTo(new Grid(5, 2));
    assertThat(Grid.of(250_001, 1_000, 8)).isEqualTo(new Grid(251, 1));
    assertThat(Grid.of(0, 1_000, 1)).isEqualTo(new Grid(1, 1));
  }
}
