package dev.copydesk.segment.pieces;

import dev.copydesk.text.Scripts;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The words of a short text, letters and digits alone and in lower case, as hashes: looking one up
 * in many lists costs no copy of it. Two different words get the same hash once in some billion
 * billion pairs. One thread.
 */
final class Words {
  private static final long PRIME = 0x100000001B3L;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  /** Of a long text, so many characters are enough to know it again. */
  private static final int FORM = 400;

  private final String text;
  private final int start;
  private final int end;
  private long[] hashes = new long[8];
  private int size;
  private int lastStart;
  private boolean unspaced;
  private long form = 7;
  private @Nullable String joined;

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
    long word = 0;
    long letters = form;
    boolean inWord = false;
    boolean without = false;
    int known = Math.min(end, start + FORM);
    for (int at = start; at < end; ) {
      int c = text.charAt(at);
      c = c < 0x80 ? c : text.codePointAt(at);
      int small = Scripts.small(c);
      if (small != 0) {
        if (!inWord) {
          lastStart = at;
          word = SPREAD;
          inWord = true;
        }
        word = word * PRIME + small;
        letters = at < known ? letters * PRIME + small : letters;
        without |= Scripts.isUnspaced(c);
      } else if (inWord && !isApostrophe(c)) {
        add(word);
        inWord = false;
      }
      at += Character.charCount(c);
    }
    if (inWord) {
      add(word);
    }
    form = letters;
    unspaced = without;
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

  /** Stands for all letters and digits of the text, however they are parted. */
  long form() {
    return form;
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
    if (joined == null) {
      joined = join();
    }
    return joined;
  }

  private String join() {
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
