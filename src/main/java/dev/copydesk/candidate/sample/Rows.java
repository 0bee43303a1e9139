package dev.copydesk.candidate.sample;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Rows of ints behind one another, each found by the place at which it starts. Written by one
 * thread from front to back; after that safe to share between threads. Blocks that memory has no
 * room for lie on the disk and are read through the system's own cache.
 */
final class Rows {
  private static final int BLOCK_BITS = 18;
  private static final int BLOCK = 1 << BLOCK_BITS;

  /** Stands for a block that is on the disk: the only one of no length. */
  private static final int[] ON_DISK = {};

  private final long room;
  private final Spill spill;
  private int[][] blocks = {};

  /** The blocks that are on the disk, one behind the other; the last block is always in memory. */
  private final List<IntBuffer> spilled = new ArrayList<>();

  private int firstSpilled;

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
    int block = end >>> BLOCK_BITS;
    if (block == blocks.length) {
      if (block > 0 && (block + 1L) * BLOCK > room) {
        spill(block - 1);
      }
      blocks = Arrays.copyOf(blocks, block + 1);
      blocks[block] = new int[BLOCK];
    }
    blocks[block][end & (BLOCK - 1)] = value;
    end = Math.addExact(end, 1);
  }

  private void spill(int block) {
    ByteBuffer bytes = ByteBuffer.allocate(BLOCK * Integer.BYTES).order(ByteOrder.nativeOrder());
    bytes.asIntBuffer().put(blocks[block]);
    long start = spill.append(bytes);
    if (spilled.isEmpty()) {
      firstSpilled = block;
    }
    spilled.add(spill.map(start, bytes.capacity()).order(ByteOrder.nativeOrder()).asIntBuffer());
    blocks[block] = ON_DISK;
  }

  /** Adds one to the int at a place. */
  void increment(int place) {
    int[] block = blocks[place >>> BLOCK_BITS];
    if (block.length == 0) {
      spilled(place).put(place & (BLOCK - 1), at(place) + 1);
    } else {
      block[place & (BLOCK - 1)]++;
    }
  }

  /** The int at a place. */
  int at(int place) {
    int[] block = blocks[place >>> BLOCK_BITS];
    int within = place & (BLOCK - 1);
    return block.length == 0 ? spilled(place).get(within) : block[within];
  }

  private IntBuffer spilled(int place) {
    return spilled.get((place >>> BLOCK_BITS) - firstSpilled);
  }
}
