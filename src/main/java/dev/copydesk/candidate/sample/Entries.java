package dev.copydesk.candidate.sample;

import java.util.Arrays;

/**
 * Pairs of a key and an article (or whatever is found under a key), in parts that are sorted one by
 * one when all are there. Not thread-safe.
 */
final class Entries {
  private static final int FIRST = 256;

  private final long[][] parts;
  private final int[] sizes;
  private final RadixSort sort = new RadixSort();

  /** Takes the entries of a part. */
  interface Visitor {
    /** Entries with the key in the upper half, ascending; only the first {@code size} count. */
    void part(long[] entries, int size);
  }

  /** Entries in so many parts. */
  Entries(int parts) {
    this.parts = new long[parts][];
    this.sizes = new int[parts];
    Arrays.setAll(this.parts, part -> new long[FIRST]);
  }

  /** Adds an entry; those of a key in ascending order of their values. */
  void add(int part, int key, int value) {
    int size = sizes[part]++;
    if (size == parts[part].length) {
      parts[part] = Arrays.copyOf(parts[part], size + (size >> 1));
    }
    parts[part][size] = ((long) key << Integer.SIZE) | (value & 0xFFFFFFFFL);
  }

  /** Shows all parts in their order, each sorted by key, and forgets them. */
  void drain(Visitor visitor) {
    for (int part = 0; part < parts.length; part++) {
      visitor.part(sort.sort(parts[part], sizes[part]), sizes[part]);
      parts[part] = new long[0];
    }
  }
}
