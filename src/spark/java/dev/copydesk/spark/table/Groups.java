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

  private final Iterator<Row> rows;
  private final int column;
  private final LongToIntFunction limit;
  private final Work work;
  private @Nullable Row ahead;
  private Iterator<Row> done = Collections.emptyIterator();

  /**
   * Groups of rows that are sorted by a key.
   *
   * @param column that holds the key
   * @param limit how many rows of a group are held; the others are passed over
   */
  public Groups(Iterator<Row> rows, int column, LongToIntFunction limit, Work work) {
    this.rows = rows;
    this.column = column;
    this.limit = limit;
    this.work = work;
    this.ahead = rows.hasNext() ? rows.next() : null;
  }

  @Override
  public boolean hasNext() {
    while (!done.hasNext() && ahead != null) {
      done = group(ahead).iterator();
    }
    return done.hasNext();
  }

  private List<Row> group(Row first) {
    long key = first.getLong(column);
    int most = limit.applyAsInt(key);
    List<Row> group = new ArrayList<>();
    Row row = first;
    while (row != null && row.getLong(column) == key) {
      if (group.size() < most) {
        group.add(row);
      }
      row = rows.hasNext() ? rows.next() : null;
    }
    ahead = row;
    return work.of(key, group);
  }

  @Override
  public Row next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return done.next();
  }
}
