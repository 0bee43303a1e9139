package dev.copydesk.pipeline.dedup;

import dev.copydesk.ingest.Inputs;
import java.io.Closeable;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** The lines of a dataset that are records, on a further pass over its files. Not thread-safe. */
public final class RecordLines implements Closeable {
  private final DatasetLines lines;
  private final BitSet read;
  private int entry;
  private int record;

  /**
   * A record.
   *
   * @param place which it is, counted from 0 through all files
   * @param line where it stands
   */
  public record Entry(int place, DatasetLines.Line line) {}

  /**
   * Begins a pass.
   *
   * @param read which entries of the lines are records
   */
  RecordLines(Inputs inputs, BitSet read) {
    this.lines = new DatasetLines(inputs);
    this.read = read;
  }

  /** The next record; null at the end. */
  public @Nullable Entry next() {
    for (var next = lines.next(); next != null; next = lines.next()) {
      if (read.get(entry++) && next instanceof DatasetLines.Line line) {
        return new Entry(record++, line);
      }
    }
    return null;
  }

  @Override
  public void close() {
    lines.close();
  }
}
