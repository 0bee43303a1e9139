package dev.copydesk.ingest.bytes;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The content of a file, unpacked where its first bytes say gzip or Zstandard, whatever its name
 * says: downloads are unpacked on the way without losing their {@code .gz} often enough.
 *
 * <p>Reading throws {@link Trouble} where the file shrank since it was found, and where it unpacks
 * to so much that it must be a bomb. Memory is constant. Not thread-safe.
 */
public final class FileBytes extends FilterInputStream {
  /**
   * So many bytes can be looked at before they are read; a page of markup shows its kind sooner.
   */
  private static final int PEEK = 1 << 12;

  /** So many bytes say whether and how a file is packed. */
  private static final int MARK = 4;

  /** So much of what is packed is passed over at once. */
  private static final int SKIP = 1 << 16;

  private final Counted packed;
  private final @Nullable Gunzip gunzip;
  private final boolean isPacked;
  private final Limits limits;
  private final long expected;
  private long unpacked;

  /** What was looked at before it was read, and how much of it was read since. */
  private byte[] head = {};

  private int headRead;

  /** What went wrong behind the head, to be told when reading comes there. */
  private @Nullable IOException failure;

  /**
   * What a file may be.
   *
   * @param ratio how many times its size it may unpack to
   * @param free how many bytes may come out before the ratio counts
   */
  public record Limits(int ratio, long free) {}

  private FileBytes(Counted packed, InputStream content, long expected, Limits limits) {
    super(content);
    this.packed = packed;
    this.gunzip = content instanceof Gunzip members ? members : null;
    this.isPacked = content != packed;
    this.expected = expected;
    this.limits = limits;
  }

  /**
   * Opens a file.
   *
   * @param file a regular file
   * @param expected its size when it was found, in bytes; a shorter file is one that shrank
   * @param limits what it may unpack to
   */
  public static FileBytes open(Path file, long expected, Limits limits) throws IOException {
    return of(Files.newInputStream(file), expected, limits);
  }

  /**
   * Takes a stream that is open, such as standard input; closing this closes it.
   *
   * @param raw packed or not
   * @param expected its size in bytes, or 0 where nobody knows it
   * @param limits what it may unpack to
   */
  public static FileBytes of(InputStream raw, long expected, Limits limits) throws IOException {
    try {
      byte[] head = raw.readNBytes(MARK);
      PushbackInputStream whole = new PushbackInputStream(raw, MARK);
      whole.unread(head);
      Counted packed = new Counted(whole);
      return new FileBytes(packed, unpack(head, packed), expected, limits);
    } catch (IOException e) {
      raw.close();
      throw e;
    }
  }

  private static InputStream unpack(byte[] head, Counted packed) throws IOException {
    if (head.length > 1 && head.length < 4 && head[0] == 0x28 && head[1] == (byte) 0xB5) {
      throw new EOFException("within the mark of Zstandard");
    }
    int magic = 0;
    for (byte b : head) {
      magic = magic << 8 | (b & 0xFF);
    }
    if (magic >>> 16 == 0x1F8B || magic == 0x1F8B) {
      return new Gunzip(packed);
    }
    boolean skippable = (magic & 0xF0FFFFFF) == 0x502A4D18;
    return magic == 0x28B52FFD || skippable ? new ZstdInputStreamNoFinalizer(packed) : packed;
  }

  /** How many bytes of the file itself were read so far. */
  public long bytesRead() {
    return packed.count();
  }

  /** The first bytes of the content, at most {@value #PEEK}; only before anything is read. */
  public byte[] peek() {
    if (head.length == 0) {
      byte[] peeked = new byte[PEEK];
      int size = 0;
      try {
        for (int read = 0; read >= 0 && size < PEEK; size += Math.max(0, read)) {
          read = in.read(peeked, size, PEEK - size);
        }
      } catch (IOException e) {
        failure = e;
      }
      head = Arrays.copyOf(peeked, size);
    }
    return head.clone();
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] to, int from, int most) throws IOException {
    int read = headRead < head.length ? readHead(to, from, most) : readOn(to, from, most);
    if (read < 0) {
      refuseShrunk();
    } else {
      unpacked += read;
      refuseBomb();
    }
    return read;
  }

  private int readHead(byte[] to, int from, int most) {
    int read = Math.min(most, head.length - headRead);
    System.arraycopy(head, headRead, to, from, read);
    headRead += read;
    return read;
  }

  private int readOn(byte[] to, int from, int most) throws IOException {
    if (failure != null) {
      throw failure;
    }
    return in.read(to, from, most);
  }

  /** Passes over at most so many bytes; what stands in a plain file is not read for it. */
  @Override
  public long skip(long bytes) throws IOException {
    if (bytes <= 0) {
      return 0;
    }
    if (isPacked || headRead < head.length) {
      return Math.max(0, read(new byte[(int) Math.min(bytes, SKIP)]));
    }
    long skipped = in.skip(bytes);
    unpacked += skipped;
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  /** Once the end was reached: says by {@link Trouble} if something stands behind it. */
  public void refuseLeftOver() throws IOException {
    if (gunzip != null && gunzip.leavesBytes()) {
      throw new Trouble(
          "goes on behind its packed data with a member that is cut off, or with bytes that are no"
              + " gzip: what came before was read; if more is missing, fetch or pack the file"
              + " again");
    }
  }

  /** Gives the file back. */
  @Override
  public void close() {
    try {
      super.close();
    } catch (IOException e) {
      throw new UncheckedIOException("file that was read cannot be closed", e);
    }
  }

  private void refuseShrunk() throws Trouble {
    if (packed.count() < expected && !isPacked) {
      throw new Trouble(
          String.format(
              Locale.ROOT,
              "shrank from %,d to %,d bytes during the run: run again when nobody writes to it",
              expected,
              packed.count()));
    }
  }

  private void refuseBomb() throws Trouble {
    if (isPacked && unpacked > limits.free() && unpacked / limits.ratio() > packed.count()) {
      throw new Trouble(
          String.format(
              Locale.ROOT,
              "unpacks to more than --max-ratio %d times its size, as bombs do: unpack it first,"
                  + " or raise --max-ratio",
              limits.ratio()));
    }
  }
}
