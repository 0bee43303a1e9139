package dev.copydesk.report.files;

import java.io.EOFException;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Changes some lines of a file whose lines stand in an order, without reading the others: where a
 * line stands is found by halving the file, and what lies between is copied as it is. The time to
 * find lines grows with what changes, and with the logarithm of the file's length.
 *
 * @param <P> where a line stands; several lines may stand at one place
 */
final class LineMerge<P extends Comparable<P>> {
  private static final int NEAR = 1 << 16;
  private static final int LOOK = 1 << 10;

  private final SortedMap<P, List<String>> changes = new TreeMap<>();
  private final PlaceOf<P> placeOf;

  /** Tells where a line stands. */
  interface PlaceOf<P> {
    /** Reads as much of the line as that takes. */
    P of(byte[] line) throws IOException;
  }

  LineMerge(PlaceOf<P> placeOf) {
    this.placeOf = placeOf;
  }

  /** Nothing is to stand at a place, unless it is put there. */
  void clear(P place) {
    changes.putIfAbsent(place, List.of());
  }

  /** Lines, without their feeds, are to stand at a place instead of those that do. */
  void put(P place, List<String> lines) {
    changes.put(place, lines);
  }

  /**
   * Writes the file with its changes. What stays is copied by the system from file to file: most of
   * a result stays, and none of it has to come into the program.
   *
   * @param old the file
   * @param next where to; a file that is there is replaced
   * @throws IOException when it cannot be read or written
   */
  void write(Path old, Path next) throws IOException {
    try (var arena = Arena.ofConfined();
        var from = FileChannel.open(old);
        var to =
            FileChannel.open(
                next,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE)) {
      MemorySegment bytes = from.map(FileChannel.MapMode.READ_ONLY, 0, from.size(), arena);
      long copied = 0;
      for (Map.Entry<P, List<String>> change : changes.entrySet()) {
        long at = first(bytes, copied, change.getKey(), false);
        copy(from, copied, at, to);
        write(change.getValue(), to);
        copied = first(bytes, at, change.getKey(), true);
      }
      copy(from, copied, bytes.byteSize(), to);
    }
  }

  private static void write(List<String> lines, FileChannel to) throws IOException {
    for (String line : lines) {
      ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        to.write(bytes);
      }
    }
  }

  /**
   * Where the first line begins that stands at or behind a place, from a line on.
   *
   * @param behind whether those at the place are passed over
   */
  private long first(MemorySegment bytes, long from, P place, boolean behind) throws IOException {
    long low = from;
    long high = bytes.byteSize();
    long step = NEAR;
    while (low < high) {
      // Changes stand close together in a large addition: look near before halving the rest.
      long middle = low + Math.min(step, (high - low) / 2);
      long begin = begin(bytes, low, middle);
      long end = end(bytes, begin);
      int order =
          placeOf
              .of(bytes.asSlice(begin, end - begin).toArray(ValueLayout.JAVA_BYTE))
              .compareTo(place);
      if (order < 0 || (behind && order == 0)) {
        low = end + 1;
        step = step < high ? step * 4 : step;
      } else {
        high = begin;
        step = high;
      }
    }
    return low;
  }

  /** Where the line begins that a place is in; bytes are taken out many at a time. */
  private static long begin(MemorySegment bytes, long low, long within) {
    byte[] look = new byte[LOOK];
    for (long end = within; end > low; end -= LOOK) {
      int size = (int) Math.min(LOOK, end - low);
      MemorySegment.copy(bytes, ValueLayout.JAVA_BYTE, end - size, look, 0, size);
      for (int i = size - 1; i >= 0; i--) {
        if (look[i] == '\n') {
          return end - size + i + 1;
        }
      }
    }
    return low;
  }

  private static long end(MemorySegment bytes, long begin) {
    byte[] look = new byte[LOOK];
    for (long from = begin; from < bytes.byteSize(); from += LOOK) {
      int size = (int) Math.min(LOOK, bytes.byteSize() - from);
      MemorySegment.copy(bytes, ValueLayout.JAVA_BYTE, from, look, 0, size);
      for (int i = 0; i < size; i++) {
        if (look[i] == '\n') {
          return from + i;
        }
      }
    }
    return bytes.byteSize();
  }

  private static void copy(FileChannel from, long start, long end, FileChannel to)
      throws IOException {
    for (long at = start; at < end; ) {
      long moved = from.transferTo(at, end - at, to);
      if (moved <= 0) {
        throw new EOFException("the file became shorter while it was copied");
      }
      at += moved;
    }
  }
}
