package dev.copydesk.verify;

import dev.copydesk.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Two texts laid beside each other.
 *
 * @param wordsA the words of the first text
 * @param wordsB the words of the second
 * @param runs the runs of words that both have, in the order of the first
 * @param sameWords whether they differ in nothing but case, quotes, spaces and punctuation
 * @param a what the first text is made of
 * @param b what the second is made of
 */
record Collation(
    Tokens wordsA, Tokens wordsB, List<Run> runs, boolean sameWords, Balance a, Balance b) {

  /** Words in the shortest run that counts; as many as a shingle has. */
  static final int SHORTEST_RUN = 5;

  /** The same for scripts where a character stands for a word. */
  static final int SHORTEST_UNSPACED_RUN = 8;

  /**
   * Words between two runs that count as edited rather than as new, where both texts have no more
   * than that many there: a changed title, a figure in other units, a house spelling.
   */
  private static final int LONGEST_EDIT = 6;

  /** From this share of shared words on, a sentence is kept. */
  private static final double KEPT = .5;

  /** From this share of content words in one or two neighbouring sentences on, it is retold. */
  private static final double RETOLD = .5;

  /** Content words that a retold sentence shares at least, so that a name alone says nothing. */
  private static final int FEWEST_RETOLD = 3;

  /**
   * What one text is made of, seen from the other. All counts are words.
   *
   * @param words all of it
   * @param verbatim in runs that both have, small edits between them included
   * @param kept in sentences of which at least half is verbatim
   * @param retold in other sentences whose content the other text has too
   * @param fresh in sentences that the other text has no counterpart for
   * @param leadTold whether its first sentence has a counterpart: a new lead is what a desk writes
   *     first when there is news
   * @param tail how many of the fresh words stand after the last sentence that has a counterpart:
   *     what a cut from the end removes
   */
  record Balance(
      int words, int verbatim, int kept, int retold, int fresh, boolean leadTold, int tail) {
    double verbatimShare() {
      return share(verbatim);
    }

    double toldShare() {
      return share(kept + retold);
    }

    double retoldShare() {
      return share(retold);
    }

    double freshShare() {
      return share(fresh);
    }

    /** The share of fresh words among what is told, the tail left aside. */
    double freshWithinShare() {
      return words == tail ? 1 : (double) (fresh - tail) / (words - tail);
    }

    private double share(int part) {
      return words == 0 ? 0 : (double) part / words;
    }
  }

  static Collation of(String textA, Tokens wordsA, String textB, Tokens wordsB) {
    Side a = new Side(textA, wordsA);
    Side b = new Side(textB, wordsB);
    boolean unspaced = wordsA.isMostlyUnspaced() || wordsB.isMostlyUnspaced();
    int shortest = unspaced ? SHORTEST_UNSPACED_RUN : SHORTEST_RUN;
    List<Run> runs = new ArrayList<>(Alignment.of(wordsA, wordsB, shortest));
    runs.sort(Comparator.comparingInt(Run::a).thenComparingInt(Run::b));
    cover(runs, a, b);
    return new Collation(
        wordsA, wordsB, runs, SameWords.in(textA, textB), balance(a, b), balance(b, a));
  }

  /** Marks the runs, and the small edits between one run and the next, on both sides. */
  private static void cover(List<Run> runs, Side a, Side b) {
    int endA = Integer.MIN_VALUE / 2;
    int endB = Integer.MIN_VALUE / 2;
    for (Run run : runs) {
      int gapA = run.a() - endA;
      int gapB = run.b() - endB;
      if (gapA >= 0 && gapA <= LONGEST_EDIT && gapB >= 0 && gapB <= LONGEST_EDIT) {
        a.cover(endA, run.a());
        b.cover(endB, run.b());
      }
      endA = run.a() + run.length();
      endB = run.b() + run.length();
      a.cover(run.a(), endA);
      b.cover(run.b(), endB);
    }
  }

  private static Balance balance(Side side, Side other) {
    Counterparts counterparts = new Counterparts(other);
    int kept = 0;
    int retold = 0;
    int fresh = 0;
    boolean leadTold = true;
    int tail = 0;
    for (int i = 0; i < side.sentences(); i++) {
      int words = side.sentenceWords(i);
      if (side.coveredWords(i) >= KEPT * words) {
        kept += words;
        tail = 0;
      } else if (isRetold(side.content(i), counterparts)) {
        retold += words;
        tail = 0;
      } else {
        fresh += words;
        tail += words;
        leadTold &= i > 0;
      }
    }
    return new Balance(
        side.words().size(), side.coveredWords(), kept, retold, fresh, leadTold, tail);
  }

  private static boolean isRetold(long[] content, Counterparts counterparts) {
    int needed = Math.max(FEWEST_RETOLD, (int) Math.ceil(RETOLD * content.length));
    return counterparts.mostShared(content) >= needed;
  }
}
