package dev.copydesk.pipeline.dedup;

import dev.copydesk.ingest.IngestSettings;
import dev.copydesk.ingest.JsonLines;
import dev.copydesk.ingest.bytes.FileBytes;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The records of a dataset on a further pass over its files: those that are asked for, in their
 * order. What stands between them is passed over, in a plain file without reading it. Every step
 * fails where the files are no longer those that were read. Not thread-safe.
 */
public final class RecordLines implements Closeable {
  /** So much is copied at once. */
  private static final int CHUNK = 1 << 18;

  private final IngestSettings settings;
  private final Places places;

  private final byte[] chunk = new byte[CHUNK];

  /** Which file is read; none before the first. */
  private int file = -1;

  private @Nullable FileBytes bytes;

  /** Where reading stands in it. */
  private long at;

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
   * @param settings those that the records were read with
   * @param places where they stand
   */
  RecordLines(IngestSettings settings, Places places) {
    this.settings = settings;
    this.places = places;
  }

  /** A record that comes behind all that were asked for before. */
  public Entry read(int record) throws IOException {
    byte[] line = new byte[Math.toIntExact(places.end(record) - places.start(record))];
    fill(line, line.length, record, places.end(record));
    return new Entry(
        record,
        new DatasetLines.Line(
            places.file(file),
            new JsonLines.Line(
                places.number(record), places.start(record), line, settings.fields())));
  }

  /**
   * Copies records as they stand there, each with a line feed behind it.
   *
   * @param from the first, which comes behind all that were asked for before
   * @param to the record behind the last
   * @return the record behind the last one that was copied, as many as stand in one stretch
   */
  public int copy(int from, int to, OutputStream out) throws IOException {
    int behind = from + 1;
    while (behind < to && places.isRightBehind(behind)) {
      behind++;
    }
    long end = places.end(behind - 1);
    for (long left = end - places.start(from); left > 0; left -= CHUNK) {
      int size = (int) Math.min(CHUNK, left);
      fill(chunk, size, from, end);
      out.write(chunk, 0, size);
    }
    out.write('\n');
    return behind;
  }

  /**
   * Reads on, from where a record starts if reading is not there yet.
   *
   * @param end where a line has to end, if that is reached
   */
  private void fill(byte[] to, int size, int record, long end) throws IOException {
    try {
      FileBytes from = goTo(record);
      int read = from.readNBytes(to, 0, size);
      at += read;
      if (read < size || (at == end && !passLineEnd(from))) {
        throw new EOFException();
      }
    } catch (IOException e) {
      throw new IOException(
          String.format(
              Locale.ROOT,
              "the inputs changed while they were read: %s is not what it was; run again when"
                  + " nobody writes to them",
              places.file(file).place(places.number(record))),
          e);
    }
  }

  private FileBytes goTo(int record) throws IOException {
    while (file < 0 || record >= places.endOfFile(file)) {
      close();
      file++;
      at = 0;
    }
    FileBytes from = bytes == null ? places.file(file).open(settings.limits()) : bytes;
    bytes = from;
    long between = Math.max(0, places.start(record) - at);
    from.skipNBytes(between);
    at += between;
    return from;
  }

  /** Passes the line feed or the end of the file; false where there is neither. */
  private boolean passLineEnd(FileBytes from) throws IOException {
    int next = from.read();
    at += next < 0 ? 0 : 1;
    return next < 0 || next == '\n';
  }

  @Override
  public void close() {
    if (bytes != null) {
      bytes.close();
    }
    bytes = null;
  }
}
