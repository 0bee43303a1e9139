package dev.copydesk.spark.stories;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.struct;

import dev.copydesk.spark.table.Expanded;
import dev.copydesk.spark.table.Rows;
import dev.copydesk.spark.table.WorkTables;
import dev.copydesk.stories.likeness.Neighbours;
import dev.copydesk.stories.likeness.Postings;
import dev.copydesk.stories.likeness.Question;
import dev.copydesk.stories.likeness.Search;
import dev.copydesk.stories.likeness.Vector;
import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.RuntimeConfig;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * The voices that look nearest to each. The index is parted into blocks of voices, and every block
 * is asked by every block: so no partial score travels, and a task holds one block. What a voice
 * may ask is bounded by how many have its terms in the whole index, as in {@link Neighbours}.
 */
final class Nearest {
  /** Whether words or names were asked. */
  static final String WHAT = "what";

  /** Who asked. */
  static final String SELF = "self";

  /** Who looks near. */
  static final String OTHER = "other";

  /**
   * How many voices are in a block, at some 700 bytes of memory each. A voice travels twice to as
   * many blocks as there are: larger blocks mean fewer bytes between tasks.
   */
  private static final String BLOCK = "spark.copydesk.block";

  private static final String BLOCK_DEFAULT = "200000";

  private static final StructType HEAVIEST =
      Rows.longs(Rows.PLACE)
          .add(WHAT, DataTypes.IntegerType, false)
          .add("language", DataTypes.IntegerType, false)
          .add("terms", DataTypes.createArrayType(DataTypes.IntegerType, false), false)
          .add("weights", DataTypes.createArrayType(DataTypes.DoubleType, false), false);

  private static final StructType CELL =
      Rows.longs("cell", "asks", Rows.PLACE)
          .add("language", DataTypes.IntegerType, false)
          .add("terms", DataTypes.createArrayType(DataTypes.IntegerType, false), false)
          .add("weights", DataTypes.createArrayType(DataTypes.DoubleType, false), false);

  private static final StructType MET =
      Rows.longs(SELF, OTHER)
          .add(WHAT, DataTypes.IntegerType, false)
          .add("score", DataTypes.DoubleType, false);

  private Nearest() {}

  /** Who looks near to whom, by words or names. */
  static Dataset<Row> of(Dataset<Row> vectors, WorkTables work) {
    Dataset<Row> heaviest =
        vectors.flatMap((FlatMapFunction<Row, Row>) Nearest::heaviest, Rows.encoder(HEAVIEST));
    Dataset<Row> questions = work.table("questions", () -> questions(heaviest));
    RuntimeConfig conf = vectors.sparkSession().conf();
    int size = Integer.parseInt(conf.get(BLOCK, BLOCK_DEFAULT));
    int tasks = Integer.parseInt(conf.get("spark.sql.shuffle.partitions"));
    int side = side(vectors.count(), size, tasks);
    return questions
        .flatMap((FlatMapFunction<Row, Row>) row -> cells(row, side), Rows.encoder(CELL))
        .repartition(col("cell"))
        .sortWithinPartitions("cell", "asks", Rows.PLACE)
        .mapPartitions(
            (MapPartitionsFunction<Row, Row>)
                rows -> {
                  Block block = new Block(side);
                  return new Expanded(rows, block::take);
                },
            Rows.encoder(MET))
        .withColumn(
            "rank",
            row_number()
                .over(
                    Window.partitionBy(SELF, WHAT).orderBy(col("score").desc(), col(OTHER).asc())))
        .filter(col("rank").leq(Search.COMPARED))
        .select(SELF, OTHER, WHAT);
  }

  private static int side(long voices, int size, int tasks) {
    int forMemory = Math.toIntExact(Math.ceilDiv(voices, size));
    return Math.max(forMemory, (int) Math.ceil(Math.sqrt(tasks)));
  }

  private static Iterator<Row> heaviest(Row row) {
    List<Row> rows = new ArrayList<>();
    for (int what : new int[] {Vectors.WORDS, Vectors.NAMES}) {
      Vector vector = Neighbours.indexed(Vectors.vector(row, what == Vectors.WORDS ? 4 : 6));
      if (vector.size() > 0) {
        rows.add(
            RowFactory.create(
                row.getLong(0),
                what,
                row.getInt(3),
                Vectors.boxed(vector.terms()),
                Vectors.boxed(vector.weights())));
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
            .agg(collect_list(struct("term", "frequency")).as("frequencies"));
    return heaviest
        .join(found, new String[] {Rows.PLACE, WHAT}, "inner")
        .select(Rows.PLACE, WHAT, "language", "terms", "weights", "frequencies");
  }

  private static Iterator<Row> cells(Row row, int side) {
    int own = (int) (row.getLong(0) % side);
    long plane = (long) row.getInt(1) * side * side;
    Int2IntOpenHashMap frequencies = new Int2IntOpenHashMap();
    row.<Row>getList(5).forEach(term -> frequencies.put(term.getInt(0), term.getInt(1)));
    Vector vector = Vectors.vector(row, 3);
    Question question =
        Question.of(vector, Arrays.stream(vector.terms()).map(frequencies::get).toArray());
    List<Row> rows = new ArrayList<>();
    for (int other = 0; other < side; other++) {
      rows.add(cell(plane + (long) own * side + other, 0, row, vector.terms(), vector.weights()));
      rows.add(
          cell(plane + (long) other * side + own, 1, row, question.terms(), question.weights()));
    }
    return rows.iterator();
  }

  private static Row cell(long cell, long asks, Row row, int[] terms, double[] weights) {
    return RowFactory.create(
        cell, asks, row.getLong(0), row.getInt(2), Vectors.boxed(terms), Vectors.boxed(weights));
  }

  /** The block of the cell at hand. */
  private static final class Block {
    private final int side;
    private final LongArrayList numbers = new LongArrayList();
    private final IntArrayList languages = new IntArrayList();
    private final List<Vector> vectors = new ArrayList<>();
    private @Nullable Search search;
    private long cell = -1;

    Block(int side) {
      this.side = side;
    }

    Iterator<Row> take(Row row) {
      if (row.getLong(0) != cell) {
        cell = row.getLong(0);
        numbers.clear();
        languages.clear();
        vectors.clear();
        search = null;
      }
      if (row.getLong(1) == 0) {
        numbers.add(row.getLong(2));
        languages.add(row.getInt(3));
        vectors.add(Vectors.vector(row, 4));
        return Collections.emptyIterator();
      }
      if (search == null) {
        search = new Search(new Postings(vectors));
      }
      return asked(row, Objects.requireNonNull(search));
    }

    private Iterator<Row> asked(Row row, Search asked) {
      long self = row.getLong(2);
      int language = row.getInt(3);
      int what = (int) (cell / ((long) side * side));
      Vector vector = Vectors.vector(row, 4);
      int at = Collections.binarySearch(numbers, self);
      return asked
          .best(
              new Question(vector.terms(), vector.weights()),
              at < 0 ? -1 : at,
              other -> what == Vectors.WORDS || languages.getInt(other) != language)
          .stream()
          .map(
              found ->
                  RowFactory.create(self, numbers.getLong(found.number()), what, found.score()))
          .iterator();
    }
  }
}
