package dev.copydesk.model;

/**
 * What the search for copies keeps of an article: enough to propose pairs and to measure how much
 * two articles share, without their texts.
 *
 * <p>The arrays are handed out as they are, because they are read in the innermost loops; nobody
 * writes to them after construction. Safe to share between threads.
 */
public final class Fingerprint {
  private final int words;
  private final int[] shingles;
  private final int[] signature;
  private final int[] anchors;
  private final int[] phrases;

  /**
   * Takes over the arrays.
   *
   * @param words how many words the article has
   * @param shingles the distinct hashes of its shingles, ascending
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

  /** The distinct hashes of its shingles, ascending. */
  public int[] shingles() {
    return shingles;
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
