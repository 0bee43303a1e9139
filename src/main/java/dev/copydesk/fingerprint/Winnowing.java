package dev.copydesk.fingerprint;

import java.util.Arrays;

/**
 * Winnowing (Schleimer, Wilkerson and Aiken 2003): of every window of neighbouring shingles the
 * smallest is kept. What is kept depends on the shingles of the window alone, so a run that two
 * texts share leaves the same anchors in both, wherever it stands.
 */
final class Winnowing {
  private Winnowing() {}

  /**
   * The anchors of a text's shingles in text order; all of them where the text is a window or less.
   */
  static int[] anchors(int[] shingles, int window) {
    if (shingles.length <= window) {
      return shingles.clone();
    }
    int[] anchors = new int[shingles.length];
    int size = 0;
    int smallest = -1;
    for (int end = window - 1; end < shingles.length; end++) {
      int start = end - window + 1;
      if (smallest < start) {
        smallest = rightmostSmallest(shingles, start, end);
        anchors[size++] = shingles[smallest];
      } else if (shingles[end] <= shingles[smallest]) {
        smallest = end;
        anchors[size++] = shingles[smallest];
      }
    }
    return Arrays.copyOf(anchors, size);
  }

  private static int rightmostSmallest(int[] shingles, int start, int end) {
    int smallest = end;
    for (int i = end - 1; i >= start; i--) {
      if (shingles[i] < shingles[smallest]) {
        smallest = i;
      }
    }
    return smallest;
  }
}
