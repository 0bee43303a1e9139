package dev.copydesk.stories.neighbours;

import it.unimi.dsi.fastutil.ints.IntCollection;

/**
 * Turns nearly all terms away that are not among some: it fits a cache where their table does not.
 * Immutable and safe to share between threads.
 */
final class TermFilter {
  /** Bits for each term: one in sixteen of the others gets through. */
  private static final int BITS = 16;

  private final long[] words;

  TermFilter(IntCollection terms) {
    words = new long[Math.max(1, Integer.highestOneBit(terms.size() * BITS / Long.SIZE) * 2)];
    terms.forEach(term -> words[word(term)] |= 1L << term);
  }

  /** False for most terms that are not among them, and for none that is. */
  boolean mayHold(int term) {
    return (words[word(term)] & 1L << term) != 0;
  }

  /** Terms are hashes: their low bits choose a bit, others the word that it is in. */
  private int word(int term) {
    return (term >>> 6) & (words.length - 1);
  }
}
