package dev.copydesk.candidate.sample;

import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Pairs of a key and what is found under it, in parts that are sorted one by one when all are
 * there. What memory has no room for goes to the disk, part by part. Not thread-safe.
 */
final class Entries {
  private static final int FIRST = 64;

  private final long[][] parts;
  private final int[] sizes;
  private final long room;
  private final Spill spill;
  private long inMemory;

  /** Of each part where what was spilled of it starts in the file, and how many entries it is. */
  private final LongArrayList[] spilled;

  private final RadixSort sort = new RadixSort();

  /** Takes the entries of a part. */
  interface Visitor {
    /** Entries with the key in the upper half, ascending; only the first {@code size} count. */
    void part(long[] entries, int size);
  }

  /**
   * No entries yet.
   *
   * @param parts how many parts
   * @param room how many entries memory has room for
   * @param spill takes the others
   */
  Entries(int parts, long room, Spill spill) {
    this.parts = new long[parts][];
    this.sizes = new int[parts];
    this.room = room;
    this.spill = spill;
    this.spilled = new LongArrayList[parts];
    Arrays.setAll(this.parts, part -> new long[FIRST]);
    Arrays.setAll(spilled, part -> new LongArrayList());
  }

  /** Adds an entry; those of a key in ascending order of their values. */
  void add(int part, int key, int value) {
    int size = sizes[part]++;
    if (size == parts[part].length) {
      parts[part] = Arrays.copyOf(parts[part], size + (size >> 1));
    }
    parts[part][size] = ((long) key << Integer.SIZE) | (value & 0xFFFFFFFFL);
    if (++inMemory > room) {
      spillAll();
    }
  }

  private void spillAll() {
    for (int part = 0; part < parts.length; part++) {
      ByteBuffer bytes = bytes(sizes[part]);
      bytes.asLongBuffer().put(parts[part], 0, sizes[part]);
      spilled[part].add(spill.append(bytes));
      spilled[part].add(sizes[part]);
      parts[part] = new long[FIRST];
      sizes[part] = 0;
    }
    inMemory = 0;
  }

  /** Shows all parts in their order, each sorted by key, and forgets them. */
  void drain(Visitor visitor) {
    for (int part = 0; part < parts.length; part++) {
      long[] entries = whole(part);
      int size = sizes[part];
      parts[part] = new long[0];
      visitor.part(sort.sort(entries, size), size);
    }
  }

  /** The part with what was spilled of it, in the order in which it came. */
  private long[] whole(int part) {
    if (spilled[part].isEmpty()) {
      return parts[part];
    }
    int size = sizes[part];
    for (int run = 0; run < spilled[part].size(); run += 2) {
      size += (int) spilled[part].getLong(run + 1);
    }
    long[] whole = new long[size];
    int at = 0;
    for (int run = 0; run < spilled[part].size(); run += 2) {
      int length = (int) spilled[part].getLong(run + 1);
      ByteBuffer bytes = bytes(length);
      spill.read(spilled[part].getLong(run), bytes);
      bytes.flip().asLongBuffer().get(whole, at, length);
      at += length;
    }
    System.arraycopy(parts[part], 0, whole, at, sizes[part]);
    sizes[part] = size;
    return whole;
  }

  private static ByteBuffer bytes(int longs) {
    return ByteBuffer.allocate(longs * Long.BYTES).order(ByteOrder.nativeOrder());
  }
}
