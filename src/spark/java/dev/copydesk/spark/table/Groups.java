package dev.copydesk.spark.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.LongToIntFunction;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * Turns neighbouring rows with the same key into other rows, group by group, with no more of a
 * group in memory than is asked for. For one thread.
 */
public final class Groups implements Iterator<Row> {
  /** What becomes of a group. */
  public interface Work {
    /** Its rows, as many as the limit allows, in their order. */
    List<Row> of(long key, List<Row> group);
  }

  /** What becomes of a group that is too large to be held row by row. */
  public interface Reading {
    /** Its rows one after the other; those that are not taken are passed over. */
    Iterator<Row> of(long key, Iterator<Row> group);
  }

  private final Iterator<Row> rows;
  private final int column;
  private final Reading reading;
  private @Nullable Row ahead;
  private Iterator<Row> done = Collections.emptyIterator();

  /**
   * Groups of rows that are sorted by a key.
   *
   * @param column that holds the key
   */
  public Groups(Iterator<Row> rows, int column, Reading reading) {
    this.rows = rows;
    this.column = column;
    this.reading = reading;
    this.ahead = rows.hasNext() ? rows.next() : null;
  }

  /**
   * The same for groups of which a list is made.
   *
   * @param limit how many rows of a group are held; the others are passed over
   */
  public Groups(Iterator<Row> rows, int column, LongToIntFunction limit, Work work) {
    this(
        rows,
        column,
        (key, group) -> work.of(key, listed(group, limit.applyAsInt(key))).iterator());
  }

  private static List<Row> listed(Iterator<Row> group, int most) {
    List<Row> list = new ArrayList<>();
    while (list.size() < most && group.hasNext()) {
      list.add(group.next());
    }
    return list;
  }

  @Override
  public boolean hasNext() {
    while (!done.hasNext() && ahead != null) {
      long key = ahead.getLong(column);
      Iterator<Row> group = new Group(key);
      done = reading.of(key, group);
      group.forEachRemaining(passedOver -> {});
    }
    return done.hasNext();
  }

  @Override
  public Row next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return done.next();
  }

  /** The rows ahead, as far as they have a key. */
  private final class Group implements Iterator<Row> {
    private final long key;

    Group(long key) {
      this.key = key;
    }

    @Override
    public boolean hasNext() {
      return ahead != null && ahead.getLong(column) == key;
    }

    @Override
    public Row next() {
      Row row = ahead;
      if (row == null || row.getLong(column) != key) {
        throw new NoSuchElementException();
      }
      ahead = rows.hasNext() ? rows.next() : null;
      return row;
    }
  }
}
