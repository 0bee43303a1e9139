package dev.copydesk.verify.align;

import java.util.Arrays;

/**
 * Finds for a sentence the one of another text that says the most of the same, or two neighbouring
 * ones that do so together, because a desk parts and joins sentences.
 */
final class Counterparts {
  /** A sentence's number takes the low bits of an entry, the word's hash the others. */
  private static final int SENTENCE_BITS = 16;

  private static final long SENTENCE_MASK = (1L << SENTENCE_BITS) - 1;

  /** Word and sentence of every content word of the other text, ascending. */
  private final long[] entries;

  /** Of each sentence, how many words of the asked one it or its successor has. */
  private final int[] shared;

  Counterparts(Side other) {
    int sentences = (int) Math.min(other.sentences(), SENTENCE_MASK);
    long[] found = new long[other.words().size()];
    int size = 0;
    for (int sentence = 0; sentence < sentences; sentence++) {
      for (long word : other.content(sentence)) {
        found[size++] = (word & ~SENTENCE_MASK) | sentence;
      }
    }
    entries = Arrays.copyOf(found, size);
    Arrays.sort(entries);
    shared = new int[sentences];
  }

  /** How many of the words stand in the best one or two sentences. */
  int mostShared(long[] content) {
    Arrays.fill(shared, 0);
    int most = 0;
    for (long word : content) {
      most = Math.max(most, count(word & ~SENTENCE_MASK));
    }
    return most;
  }

  /**
   * Counts a word for every sentence that has it and for the one before; gives the highest count.
   */
  private int count(long word) {
    int at = Arrays.binarySearch(entries, word);
    int most = 0;
    int previous = -1;
    for (int i = at < 0 ? -at - 1 : at;
        i < entries.length && (entries[i] & ~SENTENCE_MASK) == word;
        i++) {
      int sentence = (int) (entries[i] & SENTENCE_MASK);
      if (sentence > 0 && previous != sentence - 1) {
        most = Math.max(most, ++shared[sentence - 1]);
      }
      most = Math.max(most, ++shared[sentence]);
      previous = sentence;
    }
    return most;
  }
}
