package dev.copydesk.candidate.sample;

/**
 * Sets of articles that have a shingle in common, each with its weight: how many shingles exactly
 * these articles have. Copies of one text have most of theirs in common with the same others, so
 * that there are far fewer sets than shared shingles.
 *
 * <p>Written by one thread; after that safe to share.
 */
final class HolderSets {
  /** So many sets are known again; a set that others pushed out of here is simply written twice. */
  private static final int REMEMBERED_BITS = 18;

  private static final long HASH_BASE = 0x9E3779B97F4A7C15L;

  private static final int WEIGHT = 1;
  private static final int ARTICLES = 2;

  /** Of each set how many articles it has, its weight, and the articles, ascending. */
  private final Rows rows;

  /** Places of sets by their hash, one more than they are, so that 0 is none. */
  private int[] remembered = new int[1 << REMEMBERED_BITS];

  /** No sets yet, to be written to rows that are empty. */
  HolderSets(Rows rows) {
    this.rows = rows;
  }

  /**
   * Counts one shingle that these articles have.
   *
   * @param entries articles in their lower halves, ascending from {@code from} to {@code to}
   * @return the place of the set if that is new, or else -1
   */
  int count(long[] entries, int from, int to) {
    int slot = slot(entries, from, to);
    int place = remembered[slot] - 1;
    if (place >= 0 && isAt(place, entries, from, to)) {
      rows.increment(place + WEIGHT);
      return -1;
    }
    place = rows.end();
    rows.add(to - from);
    rows.add(1);
    for (int i = from; i < to; i++) {
      rows.add((int) entries[i]);
    }
    remembered[slot] = place + 1;
    return place;
  }

  private static int slot(long[] entries, int from, int to) {
    long hash = 0;
    for (int i = from; i < to; i++) {
      hash = (hash ^ (int) entries[i]) * HASH_BASE;
    }
    return (int) (hash >>> (Long.SIZE - REMEMBERED_BITS));
  }

  private boolean isAt(int place, long[] entries, int from, int to) {
    boolean isSame = rows.at(place) == to - from;
    for (int i = from; isSame && i < to; i++) {
      isSame = rows.at(place + ARTICLES + i - from) == (int) entries[i];
    }
    return isSame;
  }

  /** Gives back what is only needed to write. */
  void end() {
    remembered = new int[0];
  }

  /** How many articles the set at a place has. */
  int size(int place) {
    return rows.at(place);
  }

  /** How many shingles exactly the articles of the set have. */
  int weight(int place) {
    return rows.at(place + WEIGHT);
  }

  /** One of the articles of the set, counted from 0. */
  int article(int place, int which) {
    return rows.at(place + ARTICLES + which);
  }
}
