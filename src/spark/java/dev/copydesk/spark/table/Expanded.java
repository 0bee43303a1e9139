package dev.copydesk.spark.table;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.apache.spark.sql.Row;

/** The rows that come of rows, one after the other and none before it is asked for. */
public final class Expanded implements Iterator<Row> {
  private final Iterator<Row> rows;
  private final Function<Row, Iterator<Row>> work;
  private Iterator<Row> done = Collections.emptyIterator();

  /** What the work makes of each row; it is called for them in their order. */
  public Expanded(Iterator<Row> rows, Function<Row, Iterator<Row>> work) {
    this.rows = rows;
    this.work = work;
  }

  @Override
  public boolean hasNext() {
    while (!done.hasNext() && rows.hasNext()) {
      done = work.apply(rows.next());
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
}
