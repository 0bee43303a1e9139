package dev.copydesk.ingest;

import dev.copydesk.ingest.bytes.ByteLines;
import dev.copydesk.ingest.bytes.FileBytes;
import dev.copydesk.ingest.bytes.Trouble;
import dev.copydesk.ingest.content.JsonContent;
import dev.copydesk.ingest.files.InputFile;
import dev.copydesk.ingest.json.FieldNames;
import dev.copydesk.ingest.json.JsonRecord;
import dev.copydesk.ingest.json.JsonRecords;
import dev.copydesk.model.Skipped;
import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a JSONL file, packed or not, as they stand there, for those who copy records without
 * changing them. Blank lines are passed over. Memory is bounded by the longest line that the
 * settings allow. Not thread-safe; the lines that come out of it are.
 */
public final class JsonLines implements Closeable {
  private final InputFile file;
  private final IngestSettings settings;
  private @Nullable FileBytes bytes;
  private @Nullable ByteLines lines;
  private long given;
  private boolean isEnded;

  /** A line, or what was left out in its place. */
  public sealed interface Entry {}

  /** A line. Immutable and safe to share between threads. */
  public static final class Line implements Entry {
    private final long number;
    private final long start;
    private final byte[] bytes;
    private final FieldNames names;

    /**
     * A line that was read.
     *
     * @param number which line of the file it is, from 1, blank ones counted
     * @param start where its first byte stands in the file's content
     * @param bytes without the line feed; not to be changed
     * @param names what the fields of records are called
     */
    public Line(long number, long start, byte[] bytes, FieldNames names) {
      this.number = number;
      this.start = start;
      this.bytes = bytes;
      this.names = names;
    }

    /** Which line of the file it is, from 1, blank ones counted. */
    public long number() {
      return number;
    }

    /** Where its first byte stands in the file's content, unpacked. */
    public long start() {
      return start;
    }

    /** The line without its line feed; not to be changed. */
    public byte[] bytes() {
      return bytes;
    }

    /** Parses the line; the same answer at every call. */
    public JsonRecord parse() {
      return JsonRecords.parse(bytes, names);
    }

    /**
     * The record's own id without parsing more of the line than needed; null where it has none or
     * the line is broken before it.
     */
    public @Nullable String id() {
      return JsonRecords.id(bytes, names);
    }

    /** The line as a page of the file that it stands in. */
    public RawPage page(InputFile file) {
      String own = id();
      return new RawPage(
          own == null ? file.id(number) : own, file.place(number), new JsonContent(bytes, names));
    }
  }

  /**
   * A line that is too long, or the rest of a file that cannot be read on.
   *
   * @param skipped which and why
   */
  public record Left(Skipped skipped) implements Entry {}

  /**
   * Lines of a file, which is opened with the first of them.
   *
   * @param file a file of JSON lines, whatever its kind says
   * @param settings the longest line, and what the fields are called
   */
  public JsonLines(InputFile file, IngestSettings settings) {
    this.file = file;
    this.settings = settings;
  }

  JsonLines(InputFile file, FileBytes bytes, IngestSettings settings) {
    this(file, settings);
    this.bytes = bytes;
  }

  /**
   * The next line that is not blank; null at the end. Whatever is wrong comes as a {@link Left}.
   */
  public @Nullable Entry next() {
    if (isEnded) {
      return null;
    }
    try {
      Entry entry = read();
      isEnded = entry == null;
      return entry;
    } catch (IOException e) {
      isEnded = true;
      return new Left(new Skipped(place(), Trouble.reason(e)));
    }
  }

  /** How many bytes of the file itself were read so far. */
  public long bytesRead() {
    return bytes == null ? 0 : bytes.bytesRead();
  }

  /**
   * Where reading stands: behind the last line that was read, or the file itself before any was.
   */
  private String place() {
    return lines == null ? file.input() : file.place(lines.number() + 1);
  }

  private @Nullable Entry read() throws IOException {
    ByteLines from = lines();
    while (from.next()) {
      if (!from.fits()) {
        given++;
        return left(file.place(from.number()), Trouble.tooLong(settings.maxPageBytes()));
      }
      byte[] line = from.line();
      if (!isBlank(line)) {
        given++;
        return new Line(from.number(), from.start(), line, settings.fields());
      }
    }
    if (given++ == 0) {
      return left(file.input(), Trouble.EMPTY);
    }
    if (bytes != null) {
      bytes.refuseLeftOver();
    }
    return null;
  }

  private ByteLines lines() throws IOException {
    if (bytes == null) {
      bytes = file.open(settings.limits());
    }
    if (lines == null) {
      refuseUtf16(bytes.peek());
      lines = new ByteLines(bytes, settings.maxPageBytes());
    }
    return lines;
  }

  private static void refuseUtf16(byte[] head) throws Trouble {
    if (head.length >= 2 && (head[0] & head[1] & 0xFE) == 0xFE && head[0] != head[1]) {
      throw new Trouble("is UTF-16: JSON lines have to be UTF-8 (iconv -f UTF-16 -t UTF-8)");
    }
  }

  private static Left left(String input, String reason) {
    return new Left(new Skipped(input, reason));
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }

  @Override
  public void close() {
    if (bytes != null) {
      bytes.close();
    }
  }
}
