package dev.copydesk.segment.features;

/** The features that hold of one piece, in the order in which they were found. */
public final class Features {
  private final int[] found = new int[Feature.COUNT + 1];
  private int size;

  /** Forgets all. */
  public void clear() {
    size = 0;
  }

  /** Adds one. */
  public void add(Feature feature) {
    found[size++] = feature.row();
  }

  /** Adds one where a condition holds. */
  public void add(Feature feature, boolean holds) {
    // Written either way: half of the answers surprise the processor, and a branch would cost more.
    found[size] = feature.row();
    size += holds ? 1 : 0;
  }

  /** Whether one holds. */
  public boolean holds(Feature feature) {
    for (int k = 0; k < size; k++) {
      if (found[k] == feature.row()) {
        return true;
      }
    }
    return false;
  }

  /** How many there are. */
  public int size() {
    return size;
  }

  /** The row of one of them. */
  public int row(int at) {
    return found[at];
  }
}
