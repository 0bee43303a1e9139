package dev.copydesk.segment.roles;

import dev.copydesk.segment.pieces.Piece;
import dev.copydesk.text.Scripts;
import java.util.Arrays;

/**
 * The longer words of a piece as a set of bits, to tell whether two texts speak of the same. Words
 * are taken by their first letters, so that most endings do not matter; of scripts without spaces,
 * every two characters count.
 */
final class Vocabulary {
  private static final int BITS = 2048;

  /** Shorter words are mostly grammar. */
  private static final int SHORTEST = 4;

  /** Letters that tell a word; the rest is mostly its ending. */
  private static final int STEM = 6;

  /** So many characters of a piece are read: more would fill the bits and tell no more. */
  private static final int READ = 1500;

  private final long[] bits = new long[BITS / 64];

  /** The words of one piece. */
  static Vocabulary of(String text, Piece piece) {
    Vocabulary vocabulary = new Vocabulary();
    vocabulary.read(text, piece.start(), Math.min(piece.end(), piece.start() + READ));
    return vocabulary;
  }

  /** Forgets all words. */
  void clear() {
    Arrays.fill(bits, 0);
  }

  /** Takes in the words of another. */
  void add(Vocabulary other) {
    for (int i = 0; i < bits.length; i++) {
      bits[i] |= other.bits[i];
    }
  }

  /** How many different words there are. */
  int size() {
    int size = 0;
    for (long word : bits) {
      size += Long.bitCount(word);
    }
    return size;
  }

  /** The share of this one's words that the other has too; 0 when it has none. */
  double shareIn(Vocabulary other) {
    int both = 0;
    int own = 0;
    for (int i = 0; i < bits.length; i++) {
      own += Long.bitCount(bits[i]);
      both += Long.bitCount(bits[i] & other.bits[i]);
    }
    return own == 0 ? 0 : (double) both / own;
  }

  private void read(String text, int start, int end) {
    int length = 0;
    int hash = 0;
    int previous = 0;
    for (int at = start; at < end; ) {
      int c = text.charAt(at);
      c = c < 0x80 ? c : text.codePointAt(at);
      at += Character.charCount(c);
      if (Scripts.isUnspaced(c)) {
        if (previous != 0) {
          set(previous * 31 + c);
        }
        previous = c;
        length = 0;
        continue;
      }
      previous = 0;
      int small = Scripts.small(c);
      if (small != 0) {
        hash = length == 0 ? 0 : hash;
        hash = length < STEM ? hash * 31 + small : hash;
        length++;
      } else {
        take(hash, length);
        length = 0;
      }
    }
    take(hash, length);
  }

  private void take(int hash, int length) {
    if (length >= SHORTEST) {
      set(hash);
    }
  }

  private void set(int hash) {
    int bit = (hash * 0x9E3779B1) >>> (32 - 11);
    bits[bit >>> 6] |= 1L << bit;
  }
}
