package dev.copydesk.verify.align;

import dev.copydesk.text.words.Tokens;
import dev.copydesk.verify.witness.Side;
import dev.copydesk.verify.witness.Witness;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two texts laid beside each other. The runs of words that both have are found at once; what the
 * texts are made of beyond them, which costs more, is looked at when it is asked for. For one
 * thread.
 */
public final class Collation {
  /** Words in the shortest run that counts; as many as a shingle has. */
  public static final int SHORTEST_RUN = 5;

  /** The same for scripts where a character stands for a word. */
  public static final int SHORTEST_UNSPACED_RUN = 8;

  /**
   * Words between two runs that count as edited rather than as new, where both texts have no more
   * than that many there: a changed title, a figure in other units, a house spelling.
   */
  private static final int LONGEST_EDIT = 6;

  private final Witness witnessA;
  private final Witness witnessB;
  private final Side sideA;
  private final Side sideB;
  private final List<Run> runs;
  private @Nullable Balance balanceA;
  private @Nullable Balance balanceB;
  private @Nullable Company company;

  /** Lays two texts beside each other. */
  public Collation(Witness a, Witness b) {
    this.witnessA = a;
    this.witnessB = b;
    this.sideA = new Side(a);
    this.sideB = new Side(b);
    boolean unspaced = a.words().isMostlyUnspaced() || b.words().isMostlyUnspaced();
    int shortest = unspaced ? SHORTEST_UNSPACED_RUN : SHORTEST_RUN;
    this.runs = new ArrayList<>(Alignment.of(a.words(), b.words(), shortest));
    runs.sort(Comparator.comparingInt(Run::a).thenComparingInt(Run::b));
    cover(runs, sideA, sideB);
  }

  /** The words of the first text. */
  public Tokens wordsA() {
    return witnessA.words();
  }

  /** The words of the second text. */
  public Tokens wordsB() {
    return witnessB.words();
  }

  /** The runs of words that both have, in the order of the first. */
  public List<Run> runs() {
    return Collections.unmodifiableList(runs);
  }

  /** How many words the longest run has; 0 without any. */
  public int longestRun() {
    return runs.stream().mapToInt(Run::length).max().orElse(0);
  }

  /** Whether the texts differ in nothing but case, quotes, spaces and punctuation. */
  public boolean sameWords() {
    return SameWords.in(witnessA.text(), witnessB.text());
  }

  /**
   * How many words of the shorter text stand in runs that both have, as {@link Balance#verbatim}
   * says, without a look at its sentences.
   */
  public int verbatimOfShorter() {
    return (isFirstShorter() ? sideA : sideB).coveredWords();
  }

  /** The share of them, as {@link Balance#verbatimShare} says. */
  public double verbatimShareOfShorter() {
    return Balance.share(verbatimOfShorter(), Math.min(sideA.words(), sideB.words()));
  }

  /** What the first text is made of. */
  public Balance a() {
    Balance known = balanceA;
    if (known == null) {
      known = Balance.of(sideA, sideB);
      balanceA = known;
    }
    return known;
  }

  /** What the second text is made of. */
  public Balance b() {
    Balance known = balanceB;
    if (known == null) {
      known = Balance.of(sideB, sideA);
      balanceB = known;
    }
    return known;
  }

  /**
   * Of the two balances that of the text with fewer words; of the first where they have as many.
   */
  public Balance shorter() {
    return isFirstShorter() ? a() : b();
  }

  /** The other one. */
  public Balance longer() {
    return isFirstShorter() ? b() : a();
  }

  /** How what they share goes with what each has alone. */
  public Company company() {
    Company known = company;
    if (known == null) {
      known = new Company(sideA, sideB);
      company = known;
    }
    return known;
  }

  private boolean isFirstShorter() {
    return sideA.words() <= sideB.words();
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
