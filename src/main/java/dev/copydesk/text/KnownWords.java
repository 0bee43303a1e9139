package dev.copydesk.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Hashes of words of ASCII by their bytes, as far as they were met lately: most of what a text says
 * are the same few thousand words. A word is read as two longs, of which each byte is looked at
 * with all others at once, and found without spelling it. Not thread-safe.
 */
final class KnownWords {
  /** So many bytes have to be there where a word is read; a word that fills them is not known. */
  static final int READ = 2 * Long.BYTES;

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long ONES = 0x0101010101010101L;
  private static final long HIGHS = ONES << 7;
  private static final long CASE = ONES * ('a' ^ 'A');

  /** So many bits of a hash choose the slot: 4,096 words in a table of 96 kB. */
  private static final int SLOT_BITS = 12;

  private static final long BASE = 0x9E3779B97F4A7C15L;

  /** A slot holds the bytes of a word, as two longs, and its hash. */
  private static final int SLOT = 3;

  private final long[] slots = new long[SLOT << SLOT_BITS];

  private long first;
  private long second;
  private int slot;

  /**
   * Reads the word that starts there.
   *
   * @param at followed by at least {@link #READ} bytes
   * @return how many letters and digits of ASCII come one after the other; {@link #READ} where they
   *     may go on
   */
  int read(byte[] bytes, int at) {
    first = (long) EIGHT.get(bytes, at);
    int length = length(first);
    if (length < Long.BYTES) {
      first = head(first, length);
      second = 0;
    } else {
      second = (long) EIGHT.get(bytes, at + Long.BYTES);
      int more = length(second);
      length += more;
      second = more == Long.BYTES ? second : head(second, more);
    }
    long hash = ((first * BASE) ^ second) * BASE;
    slot = (int) (hash >>> (Long.SIZE - SLOT_BITS)) * SLOT;
    return length;
  }

  /** Whether the word that was read last is known. */
  boolean isKnown() {
    return slots[slot] == first && slots[slot + 1] == second;
  }

  /** Its hash, if it is known. */
  long hash() {
    return slots[slot + 2];
  }

  /** Remembers the hash of the word that was read last. */
  void keep(long hash) {
    slots[slot] = first;
    slots[slot + 1] = second;
    slots[slot + 2] = hash;
  }

  /** How many of the bytes, from the lowest, are letters or digits. */
  private static int length(long eight) {
    return Long.numberOfTrailingZeros(~lettersAndDigits(eight) & HIGHS) >>> 3;
  }

  /** Fewer than eight bytes, the lowest ones. */
  private static long head(long eight, int length) {
    return eight & ((1L << (length << 3)) - 1);
  }

  /** Marks, by its highest bit, each byte that is a letter or digit of ASCII. */
  private static long lettersAndDigits(long eight) {
    long low = eight & ~HIGHS; // so that no sum reaches the next byte
    long lower = low | CASE;
    return (between(lower, 'a', 'z') | between(low, '0', '9')) & ~eight & HIGHS;
  }

  /** Marks bytes below 0x80 that are no less than one and no greater than another. */
  private static long between(long low, int least, int greatest) {
    return (low + ONES * (0x80 - least)) & ~(low + ONES * (0x7F - greatest));
  }
}
