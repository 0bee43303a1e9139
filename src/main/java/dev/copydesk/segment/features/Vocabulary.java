package dev.copydesk.segment.features;

import dev.copydesk.segment.pieces.Piece;
import dev.copydesk.text.Scripts;
import java.util.Arrays;

/**
 * The longer words of a piece, to tell whether two texts speak of the same: each a place among
 * {@value WordSet#BITS}. Words are taken by their first letters, so that most endings do not
 * matter; of scripts without spaces, every two characters count. Immutable.
 */
final class Vocabulary {
  /** So many characters of a piece are read: more would fill the places and tell no more. */
  private static final int READ = 1500;

  /** Without a word. */
  static final Vocabulary NONE = new Vocabulary(new char[0]);

  /** Shorter words are mostly grammar. */
  private static final int SHORTEST = 4;

  /** Letters that tell a word; the rest is mostly its ending. */
  private static final int STEM = 6;

  /** Each place once. */
  private final char[] places;

  private Vocabulary(char[] places) {
    this.places = places;
  }

  /** How many different words there are. */
  int size() {
    return places.length;
  }

  /** The place of one of them. */
  int place(int at) {
    return places[at];
  }

  /** The share of this one's words that a set has too; 0 when there are none. */
  double shareIn(WordSet set) {
    int both = 0;
    for (char place : places) {
      both += set.contains(place) ? 1 : 0;
    }
    return places.length == 0 ? 0 : (double) both / places.length;
  }

  /** Reads one piece after the other. One thread. */
  static final class Reader {
    private final String text;
    private final char[] found = new char[WordSet.BITS];
    private final WordSet seen = new WordSet();
    private int size;

    /** Reads pieces of this text. */
    Reader(String text) {
      this.text = text;
    }

    /** The words of a piece. */
    Vocabulary read(Piece piece) {
      size = 0;
      read(piece.start(), Math.min(piece.end(), piece.start() + READ));
      for (int i = 0; i < size; i++) {
        seen.remove(found[i]);
      }
      return size == 0 ? NONE : new Vocabulary(Arrays.copyOf(found, size));
    }

    private void read(int start, int end) {
      int length = 0;
      int hash = 0;
      int previous = 0;
      for (int at = start; at < end; ) {
        int c = text.charAt(at);
        c = c < 0x80 ? c : text.codePointAt(at);
        at += Character.charCount(c);
        if (Scripts.isUnspaced(c)) {
          if (previous != 0) {
            add(previous * 31 + c);
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
        add(hash);
      }
    }

    private void add(int hash) {
      int place = (hash * 0x9E3779B1) >>> (32 - WordSet.LOG_BITS);
      if (seen.add(place)) {
        found[size++] = (char) place;
      }
    }
  }
}
