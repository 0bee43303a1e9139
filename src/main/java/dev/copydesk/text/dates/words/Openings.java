package dev.copydesk.text.dates.words;

/**
 * The first four characters of the entries of a dictionary, a bit for each kind of start. Where no
 * entry starts so, none has to be looked for; now and then two starts share a bit, which costs a
 * look and no more.
 */
final class Openings {
  private static final int LENGTH = 4;
  private static final int LOG_BITS = 16;

  private final long[] bits = new long[1 << (LOG_BITS - 6)];

  /** Takes in how a folded entry starts; what is shorter counts as a whole. */
  void add(String name) {
    int key = 1;
    for (int i = 0; i < Math.min(LENGTH, name.length()); i++) {
      key = next(key, name.charAt(i));
    }
    bits[bit(key) >>> 6] |= 1L << bit(key);
  }

  /**
   * Whether an entry may start with the characters of a line.
   *
   * @param start the index of the first
   * @param step 1, or -1 to read the line backwards
   */
  boolean match(CharSequence line, int start, int step) {
    int key = 1;
    int at = start;
    for (int i = 0; i < LENGTH && at >= 0 && at < line.length(); i++) {
      key = next(key, Names.fold(line.charAt(at)));
      if ((bits[bit(key) >>> 6] & 1L << bit(key)) != 0) {
        return true;
      }
      at += step;
    }
    return false;
  }

  private static int next(int key, char c) {
    return (key ^ c) * 0x01000193;
  }

  private static int bit(int key) {
    return (key * 0x9E3779B1) >>> (32 - LOG_BITS);
  }
}
