package dev.copydesk.ingest.warc;

import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/**
 * The records of a WARC stream. Where no record follows on a record, because a length or a header
 * is wrong, it finds the next line that starts one. Not thread-safe.
 */
public final class WarcStream {
  /** What a record starts with, behind the line feed of the record before. */
  private static final byte[] START = "\nWARC/".getBytes(StandardCharsets.US_ASCII);

  private static final int BUFFER = 1 << 13;

  /** A header that is longer is none; without a bound a hostile one would fill the memory. */
  private static final int LONGEST_HEADER = 1 << 20;

  private final Bounded channel;
  private ByteBuffer buffer = ByteBuffer.allocate(BUFFER).flip();
  private @Nullable WarcReader reader;
  private @Nullable WarcRecord record;

  /**
   * Records of a stream.
   *
   * @param in the content of a WARC file, unpacked; not closed
   */
  public WarcStream(InputStream in) {
    channel = new Bounded(in);
  }

  /**
   * Goes on to the next record; empty at the end. The next call goes on behind what was broken.
   *
   * @throws ParsingException if something other than a record follows the one before, so that its
   *     length must be wrong
   * @throws ProtocolException if a record follows, but its header makes no sense
   */
  public Optional<WarcRecord> next() throws IOException {
    if (record != null) {
      record.body().consume();
    }
    channel.left = LONGEST_HEADER;
    try {
      if (reader == null) {
        reader = new WarcReader(channel, buffer);
      }
      Optional<WarcRecord> next = reader.next();
      if (next.isPresent() && next.get().body().size() < 0) {
        // The library would go back by as much.
        throw new NumberFormatException("negative length");
      }
      record = next.orElse(null);
      return next;
    } catch (ParsingException e) {
      findStart();
      throw e;
    } catch (RuntimeException e) {
      // jwarc's parsers of numbers and addresses throw unchecked exceptions of many kinds.
      findStart();
      throw (ProtocolException) new ProtocolException(e.getMessage()).initCause(e);
    } finally {
      channel.left = Long.MAX_VALUE;
    }
  }

  /** Leaves the buffer at the start of the next record, or empty at the end of the stream. */
  private void findStart() throws IOException {
    record = null;
    reader = null;
    channel.left = Long.MAX_VALUE;
    int matched = 0;
    while (matched < START.length) {
      if (!buffer.hasRemaining() && !fill()) {
        return;
      }
      byte next = buffer.get();
      matched = next == START[matched] ? matched + 1 : next == START[0] ? 1 : 0;
    }
    ByteBuffer rest = buffer;
    buffer = ByteBuffer.allocate(BUFFER + START.length);
    buffer.put(START, 1, START.length - 1).put(rest).flip();
  }

  /**
   * Takes in so little that it finds room behind a start, which may have begun in what was read.
   */
  private boolean fill() throws IOException {
    buffer.clear().limit(BUFFER);
    int read = channel.read(buffer);
    buffer.flip();
    return read > 0;
  }

  /** Lets only so many bytes through while a header is read. */
  private static final class Bounded implements ReadableByteChannel {
    private final InputStream content;
    private long left = Long.MAX_VALUE;

    Bounded(InputStream content) {
      this.content = content;
    }

    /** Reads straight into the array behind a buffer, which all buffers here have. */
    @Override
    public int read(ByteBuffer to) throws IOException {
      if (left <= 0) {
        throw new ParsingException("header is longer than " + LONGEST_HEADER + " bytes");
      }
      int from = to.arrayOffset() + to.position();
      int read = content.read(to.array(), from, to.remaining());
      int came = Math.max(0, read);
      to.position(to.position() + came);
      left -= came;
      return read;
    }

    @Override
    public boolean isOpen() {
      return true;
    }

    /** Whoever opened the stream closes it. */
    @Override
    public void close() {}
  }
}
