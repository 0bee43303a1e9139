package dev.copydesk.spark.stories;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;

import dev.copydesk.spark.table.Expanded;
import dev.copydesk.spark.table.Grid;
import dev.copydesk.spark.table.Rows;
import dev.copydesk.spark.table.WorkTables;
import dev.copydesk.stories.likeness.Vector;
import dev.copydesk.stories.neighbours.Neighbours;
import dev.copydesk.stories.neighbours.Question;
import dev.copydesk.stories.neighbours.Search;
import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The voices that look nearest to each. The index is parted into blocks of voices, of which a task
 * holds one, and every voice asks every block: so no partial score travels. What a voice may ask is
 * bounded by how many have its terms in the whole index, as in {@link Neighbours}.
 */
final class Nearest {
  /** Whether words or names were asked. */
  static final String WHAT = "what";

  /** Who asked. */
  static final String SELF = "self";

  /** Who look near, at most {@value Search#COMPARED}. */
  static final String OTHERS = "others";

  private static final String FOUND = "found";
  private static final String CELL = "cell";
  private static final String ASKS = "asks";
  private static final String VECTOR = "vector";
  private static final String LANGUAGE = "language";

  private static final StructType HEAVIEST =
      Rows.longs(Rows.PLACE)
          .add(WHAT, DataTypes.IntegerType, false)
          .add(LANGUAGE, DataTypes.IntegerType, false)
          .add(VECTOR, DataTypes.BinaryType, false)
          .add("terms", DataTypes.createArrayType(DataTypes.IntegerType, false), false);

  private static final StructType ASKED =
      Rows.longs(CELL, ASKS, Rows.PLACE)
          .add(LANGUAGE, DataTypes.IntegerType, false)
          .add(VECTOR, DataTypes.BinaryType, false);

  private static final StructType ANSWER =
      Rows.longs(SELF)
          .add(WHAT, DataTypes.IntegerType, false)
          .add(FOUND, DataTypes.BinaryType, false);

  private static final StructType NEAR =
      Rows.longs(SELF)
          .add(WHAT, DataTypes.IntegerType, false)
          .add(OTHERS, DataTypes.createArrayType(DataTypes.LongType, false), false);

  private Nearest() {}

  /** Who look near to whom, by words or names. */
  static Dataset<Row> of(Dataset<Row> vectors, WorkTables work) {
    Dataset<Row> heaviest =
        vectors.flatMap((FlatMapFunction<Row, Row>) Nearest::heaviest, Rows.encoder(HEAVIEST));
    Dataset<Row> questions = work.table("questions", () -> questions(heaviest));
    Grid grid = Grid.of(vectors, 1);
    Dataset<Row> asked =
        questions.flatMap((FlatMapFunction<Row, Row>) row -> cells(row, grid), Rows.encoder(ASKED));
    return grid.dealt(asked, CELL)
        .sortWithinPartitions(CELL, ASKS, Rows.PLACE)
        .mapPartitions(
            (MapPartitionsFunction<Row, Row>)
                rows -> {
                  Block block = new Block(grid);
                  return new Expanded(rows, block::take);
                },
            Rows.encoder(ANSWER))
        .groupBy(SELF, WHAT)
        .agg(collect_list(FOUND).as(FOUND))
        .map((MapFunction<Row, Row>) row -> nearest(row, grid.blocks()), Rows.encoder(NEAR));
  }

  private static Iterator<Row> heaviest(Row row) {
    List<Row> rows = new ArrayList<>();
    for (int what : new int[] {Vectors.WORDS, Vectors.NAMES}) {
      Vector vector = Neighbours.indexed(Packed.vector(row, what == Vectors.WORDS ? 4 : 5));
      if (vector.size() > 0) {
        rows.add(
            RowFactory.create(
                row.getLong(0),
                what,
                row.getInt(3),
                Packed.bytes(vector),
                Vectors.boxed(vector.terms())));
      }
    }
    return rows.iterator();
  }

  /** What is indexed of each voice, and in how many of the index each of its terms is. */
  private static Dataset<Row> questions(Dataset<Row> heaviest) {
    Dataset<Row> terms =
        heaviest.select(col(Rows.PLACE), col(WHAT), explode(col("terms")).as("term"));
    Dataset<Row> frequencies =
        terms.groupBy(WHAT, "term").agg(count(lit(1)).cast("int").as("frequency"));
    Dataset<Row> found =
        terms
            .join(frequencies, new String[] {WHAT, "term"}, "inner")
            .groupBy(Rows.PLACE, WHAT)
            .agg(collect_list(Packed.counted(col("term"), col("frequency"))).as("frequencies"));
    return heaviest
        .drop("terms")
        .join(found, new String[] {Rows.PLACE, WHAT}, "inner")
        .select(Rows.PLACE, WHAT, LANGUAGE, VECTOR, "frequencies");
  }

  /** A voice in the strips of its block, and before every block. */
  private static Iterator<Row> cells(Row row, Grid grid) {
    long place = row.getLong(0);
    long plane = (long) row.getInt(1) * grid.cells();
    Vector vector = Packed.vector(row, 3);
    byte[] indexed = Packed.indexed(vector);
    Question question = question(row, vector);
    byte[] asks = Packed.bytes(new Vector(question.terms(), question.weights()));
    int own = (int) (place % grid.blocks());
    int strip = (int) (place / grid.blocks() % grid.strips());
    List<Row> rows = new ArrayList<>();
    for (int other = 0; other < grid.strips(); other++) {
      rows.add(RowFactory.create(plane + grid.cell(own, other), 0L, place, row.getInt(2), indexed));
    }
    for (int other = 0; other < grid.blocks(); other++) {
      rows.add(RowFactory.create(plane + grid.cell(other, strip), 1L, place, row.getInt(2), asks));
    }
    return rows.iterator();
  }

  private static Question question(Row row, Vector vector) {
    Int2IntOpenHashMap frequencies = Packed.counts(row, 4);
    return Question.of(vector, Arrays.stream(vector.terms()).map(frequencies::get).toArray());
  }

  /** The best of what all blocks have answered, in the order of {@link Search}. */
  private static Row nearest(Row row, int blocks) {
    List<Answer> answers = new ArrayList<>();
    for (byte[] found : row.<byte[]>getList(2)) {
      Answer.read(found, blocks, answers);
    }
    answers.sort(Answer.BEST_FIRST);
    Long[] others = answers.stream().limit(Search.COMPARED).map(Answer::other).toArray(Long[]::new);
    return RowFactory.create(row.getLong(0), row.getInt(1), others);
  }
}
