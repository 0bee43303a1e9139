package dev.copydesk.verify.align;

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
 * @param company how what they share goes with what each has alone
 */
public record Collation(
    Tokens wordsA,
    Tokens wordsB,
    List<Run> runs,
    boolean sameWords,
    Balance a,
    Balance b,
    Company company) {

  /** Words in the shortest run that counts; as many as a shingle has. */
  public static final int SHORTEST_RUN = 5;

  /** The same for scripts where a character stands for a word. */
  public static final int SHORTEST_UNSPACED_RUN = 8;

  /**
   * Words between two runs that count as edited rather than as new, where both texts have no more
   * than that many there: a changed title, a figure in other units, a house spelling.
   */
  private static final int LONGEST_EDIT = 6;

  /**
   * Lays two texts beside each other.
   *
   * @param wordsA the words of the first
   * @param wordsB the words of the second
   */
  public static Collation of(String textA, Tokens wordsA, String textB, Tokens wordsB) {
    Side a = new Side(textA, wordsA);
    Side b = new Side(textB, wordsB);
    boolean unspaced = wordsA.isMostlyUnspaced() || wordsB.isMostlyUnspaced();
    int shortest = unspaced ? SHORTEST_UNSPACED_RUN : SHORTEST_RUN;
    List<Run> runs = new ArrayList<>(Alignment.of(wordsA, wordsB, shortest));
    runs.sort(Comparator.comparingInt(Run::a).thenComparingInt(Run::b));
    cover(runs, a, b);
    return new Collation(
        wordsA,
        wordsB,
        runs,
        SameWords.in(textA, textB),
        Balance.of(a, b),
        Balance.of(b, a),
        Company.of(a, b));
  }

  /**
   * Of the two balances that of the text with fewer words; of the first where they have as many.
   */
  public Balance shorter() {
    return a.words() <= b.words() ? a : b;
  }

  /** The other one. */
  public Balance longer() {
    return a.words() <= b.words() ? b : a;
  }

  /** How many words the longest run has; 0 without any. */
  public int longestRun() {
    return runs.stream().mapToInt(Run::length).max().orElse(0);
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
}
