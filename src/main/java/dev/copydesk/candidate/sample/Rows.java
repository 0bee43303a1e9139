package dev.copydesk.candidate.sample;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows of ints behind one another, each found by the place at which it starts. Written once from
 * front to back; after that safe to share between threads.
 */
final class Rows {
  private static final int BLOCK_BITS = 18;
  private static final int BLOCK_MASK = (1 << BLOCK_BITS) - 1;

  private final List<int[]> growing = new ArrayList<>();
  private int[][] blocks = {};
  private int end;

  /** Where the next row will start. */
  int end() {
    return end;
  }

  /** Adds an int to the row at hand; a row starts with its length. */
  void add(int value) {
    if (end >>> BLOCK_BITS == growing.size()) {
      growing.add(new int[1 << BLOCK_BITS]);
      blocks = growing.toArray(int[][]::new);
    }
    blocks[end >>> BLOCK_BITS][end & BLOCK_MASK] = value;
    end++;
  }

  /** The int at a place. */
  int at(int place) {
    return blocks[place >>> BLOCK_BITS][place & BLOCK_MASK];
  }
}
