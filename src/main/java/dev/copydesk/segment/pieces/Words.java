package dev.copydesk.segment.pieces;

import dev.copydesk.text.Scripts;
import java.util.Arrays;

/**
 * The words of a short text, letters and digits alone and in lower case, as hashes: looking one up
 * in many lists costs no copy of it. Two different words get the same hash once in some billion
 * billion pairs. One thread.
 */
final class Words {
  private static final long PRIME = 0x100000001B3L;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final String text;
  private final int start;
  private final int end;
  private long[] hashes = new long[8];
  private int size;
  private int lastStart;
  private boolean unspaced;

  private Words(String text, int start, int end) {
    this.text = text;
    this.start = start;
    this.end = end;
  }

  static Words of(String text) {
    return of(text, 0, text.length());
  }

  /** The words from one UTF-16 index to another. */
  static Words of(String text, int start, int end) {
    var words = new Words(text, start, end);
    words.read();
    return words;
  }

  private void read() {
    long hash = 0;
    boolean inWord = false;
    for (int at = start; at < end; ) {
      int c = text.charAt(at);
      c = c < 0x80 ? c : text.codePointAt(at);
      int small = Scripts.small(c);
      if (small != 0) {
        lastStart = inWord ? lastStart : at;
        hash = (inWord ? hash : SPREAD) * PRIME + small;
        unspaced |= Scripts.isUnspaced(c);
        inWord = true;
      } else if (inWord && !isApostrophe(c)) {
        add(hash);
        inWord = false;
      }
      at += Character.charCount(c);
    }
    if (inWord) {
      add(hash);
    }
  }

  private static boolean isApostrophe(int c) {
    return c == '\'' || c == '’';
  }

  private void add(long hash) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, size * 2);
    }
    hashes[size++] = hash;
  }

  /** How many there are. */
  int size() {
    return size;
  }

  /** Whether letters of a script without spaces are among them. */
  boolean unspaced() {
    return unspaced;
  }

  /** Where the last one starts in the text; 0 without any. */
  int lastStart() {
    return lastStart;
  }

  /** Stands for one word. */
  long hash(int word) {
    return hash(word, word + 1);
  }

  /** Stands for a row of words. */
  long hash(int from, int to) {
    long hash = (long) to - from;
    for (int i = from; i < to; i++) {
      hash = (hash ^ hashes[i]) * SPREAD;
      hash ^= hash >>> 29;
    }
    return hash;
  }

  /** The words with a blank between them. */
  String joined() {
    StringBuilder to = new StringBuilder(end - start);
    boolean apart = false;
    for (int at = start; at < end; ) {
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      int small = Scripts.small(c);
      if (small != 0) {
        if (apart && !to.isEmpty()) {
          to.append(' ');
        }
        to.appendCodePoint(small);
        apart = false;
      } else {
        apart |= !isApostrophe(c);
      }
    }
    return to.toString();
  }
}
