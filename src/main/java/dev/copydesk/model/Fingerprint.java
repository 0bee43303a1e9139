package dev.copydesk.model;

import java.util.Arrays;

/**
 * What the search for copies keeps of an article: enough to propose pairs and to measure how much
 * two articles share, without their texts.
 *
 * <p>The arrays are handed out as they are, because they are read in the innermost loops; nobody
 * writes to them after construction. Safe to share between threads.
 */
public final class Fingerprint {
  private final int words;

  /** As they came, and in order once anybody asked for them: see {@link #shingles()}. */
  private volatile int[] shingles;

  private volatile boolean isSorted;
  private final int[] signature;
  private final int[] anchors;
  private final int[] phrases;

  /**
   * Takes over the arrays.
   *
   * @param words how many words the article has
   * @param shingles the hashes of its shingles in any order, with repeats or without
   * @param signature its MinHash values; empty for an article without a word
   * @param anchors the distinct winnowed shingles, ascending: any long run of words that two
   *     articles share leaves them a common anchor
   * @param phrases a sample of its distinct short phrases, ascending: what a retold article keeps
   */
  public Fingerprint(int words, int[] shingles, int[] signature, int[] anchors, int[] phrases) {
    this.words = words;
    this.shingles = shingles;
    this.signature = signature;
    this.anchors = anchors;
    this.phrases = phrases;
  }

  /** What is needed to propose pairs, without what is needed to measure them. */
  public Fingerprint withoutShingles() {
    return new Fingerprint(words, new int[0], signature, anchors, phrases);
  }

  /** How many words the article has. */
  public int words() {
    return words;
  }

  /**
   * The distinct hashes of its shingles, ascending. They are put in order when they are asked for,
   * which is of few articles: most have nothing in common with any other.
   */
  public int[] shingles() {
    if (!isSorted) {
      int[] sorted = shingles.clone(); // whoever else sorts at the same time finds the same
      Arrays.sort(sorted);
      shingles = withoutRepeats(sorted);
      isSorted = true;
    }
    return shingles;
  }

  /** An ascending row with each value once; the row itself where it is so already. */
  public static int[] withoutRepeats(int[] ascending) {
    int size = 0;
    for (int i = 0; i < ascending.length; i++) {
      if (i == 0 || ascending[i] != ascending[i - 1]) {
        size++;
      }
    }
    if (size == ascending.length) {
      return ascending;
    }
    int[] distinct = new int[size];
    for (int i = 0, kept = 0; kept < size; i++) {
      if (i == 0 || ascending[i] != ascending[i - 1]) {
        distinct[kept++] = ascending[i];
      }
    }
    return distinct;
  }

  /** Its MinHash values. */
  public int[] signature() {
    return signature;
  }

  /** Its winnowed shingles, ascending. */
  public int[] anchors() {
    return anchors;
  }

  /** A sample of its short phrases, ascending. */
  public int[] phrases() {
    return phrases;
  }
}
