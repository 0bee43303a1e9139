package dev.copydesk.spark.table;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.xxhash64;

import it.unimi.dsi.fastutil.longs.Long2ObjectOpenHashMap;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RuntimeConfig;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Brings the things of pairs together. A task holds one block of things; those that have partners
 * there pass by, one after the other, each with all of its pairs in that block. Where there are
 * fewer blocks than tasks, a block is held by several tasks, and what passes by is dealt out to
 * these strips.
 *
 * <p>So a thing travels once to each strip and once to each block where it has a partner, however
 * many pairs it is in: never more often than it has pairs, but for the strips, and less often the
 * larger a block is. A square of blocks, of which a task holds two, would hold as many things and
 * need four times the trips.
 *
 * @param blocks that things are dealt out to, by their numbers
 * @param strips how many tasks hold the same block
 */
public record Grid(int blocks, int strips) implements Serializable {
  /** How many of the smallest things are in a block: voices as the search for neighbours holds. */
  private static final String BLOCK = "spark.copydesk.block";

  private static final String BLOCK_DEFAULT = "200000";

  private static final String CELL = "cell";
  private static final String PASSES = "passes";
  private static final String NUMBER = "number";
  private static final String THING = "thing";
  private static final String PAIRS = "pairs";

  /** A thing that is held, and the pair in which it is. */
  public record Partner<T>(Row pair, T thing) {}

  /** What becomes of the pairs of a thing. */
  public interface Meeting<T> extends Serializable {
    /**
     * The rows that come of those in one block.
     *
     * @param number of the thing that passes by
     * @param partners in no order; their rows are those of the pairs without the column {@code a}
     */
    Iterator<Row> of(long number, T passing, List<Partner<T>> partners);
  }

  /** Makes a thing of its row. */
  public interface Making<T> extends Serializable {
    /** A thing to hold in memory. */
    T of(Row row);
  }

  /**
   * A grid with enough cells for all tasks, and with as few trips as that allows.
   *
   * @param most things in a block
   */
  static Grid of(long things, long most, int tasks) {
    int forMemory = Math.toIntExact(Math.ceilDiv(things, Math.max(1, most)));
    int blocks = Math.max(forMemory, (int) Math.ceil(Math.sqrt(tasks)));
    return new Grid(blocks, Math.ceilDiv(tasks, blocks));
  }

  /**
   * The same for the tasks that a shuffle has in this session and the blocks that it wants.
   *
   * @param share of the things of a block when they are the smallest; less for larger ones
   */
  public static Grid of(Dataset<Row> things, double share) {
    RuntimeConfig conf = things.sparkSession().conf();
    long most = (long) (Long.parseLong(conf.get(BLOCK, BLOCK_DEFAULT)) * share);
    int tasks = Integer.parseInt(conf.get("spark.sql.shuffle.partitions"));
    return of(things.count(), most, tasks);
  }

  /** How many cells there are, each the work of one task. */
  public int cells() {
    return Math.multiplyExact(blocks, strips);
  }

  /** The cell of a block and a strip, 0 to {@link #cells}. */
  public int cell(int block, int strip) {
    return block * strips + strip;
  }

  /** Rows to the tasks of the cells that they are in, by a column of any number of planes. */
  public Dataset<Row> dealt(Dataset<Row> rows, String cell) {
    return rows.repartitionById(cells(), pmod(col(cell), lit(cells())).cast(DataTypes.IntegerType));
  }

  /**
   * What comes of the pairs.
   *
   * @param pairs rows whose first columns, {@code a} and {@code b}, are numbers of things: the one
   *     that passes by and the one that is held
   * @param things rows that begin with their number, {@code place}
   */
  public <T> Dataset<Row> meet(
      Dataset<Row> pairs,
      Dataset<Row> things,
      Making<T> making,
      Meeting<T> meeting,
      StructType schema) {
    Dataset<Row> passing = passing(pairs, things);
    return dealt(holding(pairs, things, passing.schema()).union(passing), CELL)
        .sortWithinPartitions(CELL, PASSES, NUMBER)
        .mapPartitions(
            (MapPartitionsFunction<Row, Row>) rows -> new Cells<>(making, meeting).of(rows),
            Rows.encoder(schema));
  }

  /** Things that pairs hold, once for each strip in which they do. */
  private Dataset<Row> holding(Dataset<Row> pairs, Dataset<Row> things, StructType passing) {
    return pairs
        .select(col(Rows.B), cell(dealt(Rows.B, blocks), dealt(Rows.A, strips)))
        .distinct()
        .join(things, col(Rows.B).equalTo(col(Rows.PLACE)))
        .select(
            col(CELL),
            lit(0).as(PASSES),
            col(Rows.B).as(NUMBER),
            all(things).as(THING),
            lit(null).cast(passing.apply(PAIRS).dataType()).as(PAIRS));
  }

  /** Things with their pairs, once for each block in which they have any. */
  private Dataset<Row> passing(Dataset<Row> pairs, Dataset<Row> things) {
    Column[] rest =
        Stream.of(pairs.columns())
            .filter(name -> !name.equals(Rows.A))
            .map(name -> col(name))
            .toArray(Column[]::new);
    return pairs
        .repartition(col(Rows.A))
        .groupBy(col(Rows.A), dealt(Rows.B, blocks).as("block"))
        .agg(collect_list(struct(rest)).as(PAIRS))
        .join(things, col(Rows.A).equalTo(col(Rows.PLACE)))
        .select(
            cell(col("block"), dealt(Rows.A, strips)),
            lit(1).as(PASSES),
            col(Rows.A).as(NUMBER),
            all(things).as(THING),
            col(PAIRS));
  }

  private Column cell(Column block, Column strip) {
    return block.multiply(strips).plus(strip).as(CELL);
  }

  /** By a hash, since numbers need not be dense: places of articles are multiples of a power. */
  private static Column dealt(String number, int parts) {
    return pmod(xxhash64(col(number)), lit((long) parts));
  }

  /** All columns of rows as one, after a join too, in which their names are the only ones. */
  public static Column all(Dataset<Row> rows) {
    return struct(Stream.of(rows.columns()).map(name -> col(name)).toArray(Column[]::new));
  }

  /** What one task does, cell after cell. */
  private static final class Cells<T> {
    private final Making<T> making;
    private final Meeting<T> meeting;
    private final Long2ObjectOpenHashMap<T> held = new Long2ObjectOpenHashMap<>();
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
        held.clear();
      }
      T thing = making.of(row.getStruct(3));
      if (row.getInt(1) == 0) {
        held.put(row.getLong(2), thing);
        return Collections.emptyIterator();
      }
      List<Partner<T>> partners = new ArrayList<>();
      for (Row pair : row.<Row>getList(4)) {
        partners.add(new Partner<>(pair, Objects.requireNonNull(held.get(pair.getLong(0)))));
      }
      return meeting.of(row.getLong(2), thing, partners);
    }
  }
}
