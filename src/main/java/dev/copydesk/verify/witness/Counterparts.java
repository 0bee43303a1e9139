package dev.copydesk.verify.witness;

import java.util.Arrays;

/**
 * Finds for a sentence the one of another text that says the most of the same, or two neighbouring
 * ones that do so together, because a desk parts and joins sentences. Safe to share between
 * threads.
 */
public final class Counterparts {
  /** A sentence's number takes the low bits of an entry, the word's hash the others. */
  private static final int SENTENCE_BITS = 16;

  private static final long SENTENCE_MASK = (1L << SENTENCE_BITS) - 1;

  /** Word and sentence of every content word of the other text, ascending. */
  private final long[] entries;

  private final int sentences;

  /**
   * Finds sentences of a text.
   *
   * @param content of each of its sentences what it is about, each once
   */
  Counterparts(long[][] content) {
    sentences = (int) Math.min(content.length, SENTENCE_MASK);
    entries = new long[Arrays.stream(content, 0, sentences).mapToInt(about -> about.length).sum()];
    int size = 0;
    for (int sentence = 0; sentence < sentences; sentence++) {
      for (long word : content[sentence]) {
        entries[size++] = (word & ~SENTENCE_MASK) | sentence;
      }
    }
    Arrays.sort(entries);
  }

  /** How many of the words stand in the best one or two sentences. */
  public int mostShared(long[] content) {
    int[] shared = new int[sentences];
    int most = 0;
    for (long word : content) {
      most = Math.max(most, count(word & ~SENTENCE_MASK, shared));
    }
    return most;
  }

  /**
   * Counts a word for every sentence that has it and for the one before; gives the highest count.
   *
   * @param shared of each sentence, how many of the asked words it or its successor has
   */
  private int count(long word, int[] shared) {
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
