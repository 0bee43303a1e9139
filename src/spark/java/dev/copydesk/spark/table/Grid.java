package dev.copydesk.spark.table;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.struct;

import java.io.Serializable;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/**
 * Brings the things of pairs together. Things are dealt out to blocks by their numbers, and a pair
 * is looked at in the cell of its two blocks. So a thing travels once to each cell that needs it,
 * at most twice the number of blocks, however many pairs it is in, and a task holds the things of
 * one cell at a time.
 *
 * @param blocks how many there are to a side
 */
public record Grid(int blocks) {
  /** So many things of a block are held at once, and twice as many in a cell. */
  private static final int BLOCK = 20_000;

  private static final String CELL = "cell";
  private static final String IS_PAIR = "is_pair";
  private static final String THING = "thing";
  private static final String PAIR = "pair";

  /** What becomes of a pair. */
  public interface Meeting<T> extends Serializable {
    /** The rows that come of it. */
    Iterator<Row> of(Row pair, T a, T b);
  }

  /** Makes a thing of its row. */
  public interface Making<T> extends Serializable {
    /** A thing to hold in memory. */
    T of(Row row);
  }

  /** A grid for so many things, with enough cells for all tasks. */
  public static Grid of(long things, int tasks) {
    int forMemory = Math.toIntExact(Math.ceilDiv(things, BLOCK));
    return new Grid(Math.max(forMemory, (int) Math.ceil(Math.sqrt(tasks))));
  }

  /** The same for the tasks that a shuffle has in this session. */
  public static Grid of(Dataset<Row> things) {
    String tasks = things.sparkSession().conf().get("spark.sql.shuffle.partitions");
    return of(things.count(), Integer.parseInt(tasks));
  }

  /**
   * What comes of the pairs.
   *
   * @param pairs rows whose columns {@code a} and {@code b} are numbers of things
   * @param things rows that begin with their number, {@code place}
   */
  public <T> Dataset<Row> meet(
      Dataset<Row> pairs,
      Dataset<Row> things,
      Making<T> making,
      Meeting<T> meeting,
      StructType schema) {
    Column cell = block(Rows.A).multiply(blocks).plus(block(Rows.B)).as(CELL);
    return brought(pairs, things, cell)
        .union(asked(pairs, things, cell))
        .repartition(col(CELL))
        .sortWithinPartitions(CELL, IS_PAIR, "first", "second")
        .mapPartitions(
            (MapPartitionsFunction<Row, Row>) rows -> new Cells<>(making, meeting).of(rows),
            Rows.encoder(schema));
  }

  private static Dataset<Row> brought(Dataset<Row> pairs, Dataset<Row> things, Column cell) {
    return pairs
        .select(cell, col(Rows.A).as("wanted"))
        .union(pairs.select(cell, col(Rows.B).as("wanted")))
        .distinct()
        .join(things, col("wanted").equalTo(col(Rows.PLACE)))
        .select(
            col(CELL),
            lit(0).as(IS_PAIR),
            col(Rows.PLACE).as("first"),
            lit(0L).as("second"),
            all(things).as(THING),
            lit(null).cast(pairs.schema()).as(PAIR));
  }

  private static Dataset<Row> asked(Dataset<Row> pairs, Dataset<Row> things, Column cell) {
    return pairs.select(
        cell,
        lit(1).as(IS_PAIR),
        col(Rows.A).as("first"),
        col(Rows.B).as("second"),
        lit(null).cast(things.schema()).as(THING),
        all(pairs).as(PAIR));
  }

  private Column block(String number) {
    return pmod(col(number), lit((long) blocks));
  }

  /** All columns of rows as one, after a join too, in which their names are the only ones. */
  public static Column all(Dataset<Row> rows) {
    return struct(Stream.of(rows.columns()).map(name -> col(name)).toArray(Column[]::new));
  }

  /** What one task does, cell after cell. */
  private static final class Cells<T> {
    private final Making<T> making;
    private final Meeting<T> meeting;
    private final Map<Long, T> things = new HashMap<>();
    private long cell = -1;

    Cells(Making<T> making, Meeting<T> meeting) {
      this.making = making;
      this.meeting = meeting;
    }

    Iterator<Row> of(Iterator<Row> rows) {
      return new Expanded(rows, this::take);
    }

    private Iterator<Row> take(Row row) {
      if (row.getLong(0) != cell) {
        cell = row.getLong(0);
        things.clear();
      }
      if (row.getInt(1) == 0) {
        things.put(row.getLong(2), making.of(row.getStruct(4)));
        return Collections.emptyIterator();
      }
      return meeting.of(row.getStruct(5), thing(row.getLong(2)), thing(row.getLong(3)));
    }

    private T thing(long number) {
      return Objects.requireNonNull(things.get(number));
    }
  }
}
