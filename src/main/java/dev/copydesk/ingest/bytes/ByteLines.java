package dev.copydesk.ingest.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Cuts a stream into lines at its line feeds. A line that is longer than the limit is passed over
 * without being held. Not thread-safe.
 */
public final class ByteLines {
  private static final int FIRST_BUFFER = 1 << 18;

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH_BITS = ONES << 7;
  private static final long FEEDS = ONES * '\n';

  private final InputStream in;
  private final int limit;
  private byte[] buffer = new byte[FIRST_BUFFER];

  /** Where the bytes that were read and are not yet part of a line start and end in the buffer. */
  private int start;

  private int end;

  /** Where the buffer starts in the stream. */
  private long offset;

  private int lineStart;
  private int lineEnd;
  private long length;
  private long number;

  /**
   * Lines of a stream.
   *
   * @param in the stream, which is not closed
   * @param limit the longest line that is held, in bytes without its line feed
   */
  public ByteLines(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /** Goes on to the next line; false at the end. The last line needs no line feed. */
  public boolean next() throws IOException {
    int scanned = start;
    while (true) {
      int feed = indexOfFeed(scanned);
      if (feed >= 0) {
        return take(feed, feed + 1);
      }
      scanned = end - start;
      if (scanned > limit) {
        return passOver();
      }
      if (!fill()) {
        return end > start && take(end, end);
      }
      scanned += start;
    }
  }

  /** The line's bytes without the line feed, its own array; only where {@link #fits()}. */
  public byte[] line() {
    return Arrays.copyOfRange(buffer, lineStart, lineEnd);
  }

  /** Whether the line is within the limit. */
  public boolean fits() {
    return length <= limit;
  }

  /** The line's length in bytes, also of a line that does not fit. */
  public long length() {
    return length;
  }

  /** Where the line starts in the stream; only where {@link #fits()}. */
  public long start() {
    return offset + lineStart;
  }

  /** The line's number, from 1. */
  public long number() {
    return number;
  }

  /** Looks at eight bytes at once: cutting lines has to keep up with a decompressor. */
  private int indexOfFeed(int from) {
    byte[] bytes = buffer;
    int i = from;
    for (; i <= end - Long.BYTES; i += Long.BYTES) {
      long differing = (long) EIGHT.get(bytes, i) ^ FEEDS;
      long zeros = (differing - ONES) & ~differing & HIGH_BITS;
      if (zeros != 0) {
        return i + Long.numberOfTrailingZeros(zeros) / Byte.SIZE;
      }
    }
    while (i < end && bytes[i] != '\n') {
      i++;
    }
    return i < end ? i : -1;
  }

  private boolean take(int to, int next) {
    lineStart = start;
    lineEnd = to;
    length = (long) to - start;
    start = next;
    number++;
    return true;
  }

  /** Counts a line that is too long until its end, holding nothing of it. */
  private boolean passOver() throws IOException {
    long counted = (long) end - start;
    int feed = -1;
    while (feed < 0) {
      start = 0;
      offset += end;
      end = Math.max(0, in.read(buffer, 0, buffer.length));
      if (end == 0) {
        break;
      }
      feed = indexOfFeed(0);
      counted += feed < 0 ? end : feed;
    }
    start = feed < 0 ? end : feed + 1;
    lineStart = start;
    lineEnd = start;
    length = counted;
    number++;
    return true;
  }

  /** Reads more behind what is there; false at the end of the stream. */
  private boolean fill() throws IOException {
    if (start > 0) {
      System.arraycopy(buffer, start, buffer, 0, end - start);
      offset += start;
      end -= start;
      start = 0;
    }
    if (end == buffer.length) {
      buffer = Arrays.copyOf(buffer, (int) Math.min(2L * end, limit + 1L + FIRST_BUFFER));
    }
    int read = in.read(buffer, end, buffer.length - end);
    end += Math.max(0, read);
    return read >= 0;
  }
}
