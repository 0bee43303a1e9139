package dev.copydesk.candidate.sample;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows of ints behind one another, each found by the place at which it starts. Written once from
 * front to back; after that safe to share between threads. Blocks that memory has no room for lie
 * on the disk and are read through the system's own cache.
 */
final class Rows {
  private static final int BLOCK_BITS = 18;
  private static final int BLOCK = 1 << BLOCK_BITS;

  private final long room;
  private final Spill spill;
  private final List<IntBuffer> growing = new ArrayList<>();
  private IntBuffer[] blocks = {};
  private int end;

  /**
   * No rows yet.
   *
   * @param room how many ints memory has room for
   * @param spill takes the others
   */
  Rows(long room, Spill spill) {
    this.room = room;
    this.spill = spill;
  }

  /** Where the next row will start. */
  int end() {
    return end;
  }

  /** Adds an int to the row at hand; a row starts with its length. */
  void add(int value) {
    if (end >>> BLOCK_BITS == growing.size()) {
      spillLast();
      growing.add(IntBuffer.allocate(BLOCK));
      blocks = growing.toArray(IntBuffer[]::new);
    }
    blocks[end >>> BLOCK_BITS].put(end & (BLOCK - 1), value);
    end = Math.addExact(end, 1);
  }

  /** Lays the block that is full now on the disk, unless there is room for it. */
  private void spillLast() {
    if (!growing.isEmpty() && (growing.size() + 1L) * BLOCK > room) {
      ByteBuffer bytes = ByteBuffer.allocate(BLOCK * Integer.BYTES).order(ByteOrder.nativeOrder());
      bytes.asIntBuffer().put(growing.getLast().rewind());
      long start = spill.append(bytes);
      growing.set(
          growing.size() - 1,
          spill.map(start, bytes.capacity()).order(ByteOrder.nativeOrder()).asIntBuffer());
    }
  }

  /** The int at a place. */
  int at(int place) {
    return blocks[place >>> BLOCK_BITS].get(place & (BLOCK - 1));
  }
}
