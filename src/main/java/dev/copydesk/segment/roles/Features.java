package dev.copydesk.segment.roles;

import java.util.Arrays;

/** The features that hold of one piece, in the order in which they were found. */
final class Features {
  private int[] found = new int[64];
  private int size;

  /** Adds one. */
  void add(Feature feature) {
    if (size == found.length) {
      found = Arrays.copyOf(found, size * 2);
    }
    found[size++] = feature.row();
  }

  /** Adds one where a condition holds. */
  void add(Feature feature, boolean holds) {
    if (holds) {
      add(feature);
    }
  }

  /** Whether one holds. */
  boolean holds(Feature feature) {
    for (int k = 0; k < size; k++) {
      if (found[k] == feature.row()) {
        return true;
      }
    }
    return false;
  }

  /** How many there are. */
  int size() {
    return size;
  }

  /** The row of one of them. */
  int row(int at) {
    return found[at];
  }
}
