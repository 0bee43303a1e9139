package dev.copydesk.text;

import java.util.Arrays;

/**
 * Translates between the UTF-16 indices that Java strings count in and the code points that the
 * result files count in. For a text without surrogate pairs both are the same and nothing is
 * stored.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Offsets {
  private static final int[] NONE = {};

  /** The index of the second half of every surrogate pair, ascending. */
  private final int[] trailingHalves;

  private Offsets(int[] trailingHalves) {
    this.trailingHalves = trailingHalves;
  }

  /** Reads the text once, in time linear in its length. */
  public static Offsets of(String text) {
    int pairs = text.length() - text.codePointCount(0, text.length());
    if (pairs == 0) {
      return new Offsets(NONE);
    }
    int[] halves = new int[pairs];
    int found = 0;
    for (int i = 1; found < pairs; i++) {
      if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
        halves[found++] = i++;
      }
    }
    return new Offsets(halves);
  }

  /**
   * How many code points stand before a UTF-16 index; logarithmic in the number of surrogate pairs.
   * An index between the halves of a pair counts as the end of that pair.
   */
  public int toCodePoint(int index) {
    int at = Arrays.binarySearch(trailingHalves, index);
    int halvesBefore = at >= 0 ? at : -at - 1;
    return index - halvesBefore;
  }

  /** The UTF-16 index at which a code point starts. */
  public int toIndex(int codePoint) {
    int low = 0;
    int high = trailingHalves.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      // The pair with its second half at h is the code point number h - 1 - middle.
      if (trailingHalves[middle] - 1 - middle < codePoint) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return codePoint + low;
  }
}
