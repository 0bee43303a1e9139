package dev.copydesk.verify.align;

import dev.copydesk.text.SortedHashes;
import dev.copydesk.verify.witness.Counterparts;
import dev.copydesk.verify.witness.Side;

/**
 * What one of two compared texts is made of, seen from the other. All counts are words.
 *
 * @param words all of it
 * @param verbatim in runs that both have, small edits between them included
 * @param kept in sentences of which at least half is verbatim
 * @param retold in other sentences whose content the other text has too
 * @param fresh in sentences that the other text has no counterpart for
 * @param head how many of the fresh words stand before the first sentence that has a counterpart:
 *     an opening of its own
 * @param tail how many of them stand after the last: what a cut from the end removes
 * @param leadTold whether its first sentence has a counterpart: a new lead is what a desk writes
 *     first when there is news
 * @param spoken within quotation marks
 * @param verbatimSpoken of those, verbatim
 * @param newlySpoken of those, in fresh sentences before the tail: somebody was asked again
 * @param figures how many different figures it has
 * @param sharedFigures how many of them the other text has too
 */
public record Balance(
    int words,
    int verbatim,
    int kept,
    int retold,
    int fresh,
    int head,
    int tail,
    boolean leadTold,
    int spoken,
    int verbatimSpoken,
    int newlySpoken,
    int figures,
    int sharedFigures) {

  /** From this share of shared words on, a sentence is kept. */
  private static final double KEPT = .5;

  /** From this share of content words in one or two neighbouring sentences on, it is retold. */
  private static final double RETOLD = .5;

  /** Content words that a retold sentence shares at least, so that a name alone says nothing. */
  private static final int FEWEST_RETOLD = 3;

  /** What {@code side} is made of, seen from {@code other}; both know what they share. */
  static Balance of(Side side, Side other) {
    Counterparts counterparts = other.counterparts();
    int kept = 0;
    int retold = 0;
    int fresh = 0;
    int head = 0;
    int tail = 0;
    int newlySpoken = 0;
    int tailSpoken = 0;
    for (int i = 0; i < side.sentences(); i++) {
      int words = side.sentenceWords(i);
      boolean isKept = side.coveredWords(i) >= KEPT * words;
      if (!isKept && !isRetold(side.content(i), counterparts)) {
        fresh += words;
        tail += words;
        tailSpoken += side.spokenWords(i);
        continue;
      }
      head = kept + retold == 0 ? tail : head;
      kept += isKept ? words : 0;
      retold += isKept ? 0 : words;
      newlySpoken += tailSpoken;
      tail = 0;
      tailSpoken = 0;
    }
    long[] figures = side.figures();
    return new Balance(
        side.words(),
        side.coveredWords(),
        kept,
        retold,
        fresh,
        head,
        tail,
        head == 0 && kept + retold > 0,
        side.spokenWords(),
        side.coveredSpokenWords(),
        newlySpoken,
        figures.length,
        SortedHashes.shared(figures, other.figures()));
  }

  private static boolean isRetold(long[] content, Counterparts counterparts) {
    int needed = Math.max(FEWEST_RETOLD, (int) Math.ceil(RETOLD * content.length));
    return counterparts.mostShared(content) >= needed;
  }

  /** The share of its words in runs that both have, 0 to 1. */
  public double verbatimShare() {
    return share(verbatim, words);
  }

  /** The verbatim share of what the reporter says, quotations left aside. */
  public double narrativeShare() {
    return share(verbatim - verbatimSpoken, words - spoken);
  }

  /** The share of its words that the other text tells too, in the same words or in others. */
  public double toldShare() {
    return share(kept + retold, words);
  }

  /** The share of its words in sentences that the other text has in other words. */
  public double retoldShare() {
    return share(retold, words);
  }

  /** The share of its words in sentences that the other text has no counterpart for. */
  public double freshShare() {
    return share(fresh, words);
  }

  /** The share of its words in an opening of its own. */
  public double headShare() {
    return share(head, words);
  }

  /** The share of fresh words among what is told, the tail left aside. */
  public double freshWithinShare() {
    return words == tail ? 1 : share(fresh - tail, words - tail);
  }

  /** The share of its figures that the other text has too; 1 where it has none. */
  public double sharedFigureShare() {
    return figures == 0 ? 1 : share(sharedFigures, figures);
  }

  static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
