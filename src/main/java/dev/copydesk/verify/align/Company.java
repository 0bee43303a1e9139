package dev.copydesk.verify.align;

import dev.copydesk.text.SortedHashes;
import java.util.function.IntPredicate;

/**
 * How what two texts share goes with what each has alone. A wire report goes with the lead that a
 * desk puts before it: they name the same people and things. A notice below two reports goes with
 * neither, nor do the reports go with each other.
 *
 * <p>All of it is counted in content words, each once: words of five letters and more, figures, and
 * pairs of characters in scripts without spaces. A sentence is shared when at least half of it is.
 *
 * @param shared how many the shared sentences have, in the text where they have fewer
 * @param own how many the other sentences have, in the text where they have fewer
 * @param ownInShared the share of a text's own ones that its shared sentences have too, 0 to 1; of
 *     the text where it is greater
 * @param ownInBoth the share of the own ones that the other text's own sentences have too, 0 to 1;
 *     of the text that has fewer
 */
public record Company(int shared, int own, double ownInShared, double ownInBoth) {
  /** From this share of shared words on, a sentence is shared. */
  private static final double SHARED = .5;

  /** What two texts share and have alone, once they know what they share. */
  static Company of(Side a, Side b) {
    long[] sharedA = content(a, true);
    long[] sharedB = content(b, true);
    long[] ownA = content(a, false);
    long[] ownB = content(b, false);
    int fewerOwn = Math.min(ownA.length, ownB.length);
    return new Company(
        Math.min(sharedA.length, sharedB.length),
        fewerOwn,
        Math.max(
            share(SortedHashes.shared(ownA, sharedA), ownA.length),
            share(SortedHashes.shared(ownB, sharedB), ownB.length)),
        share(SortedHashes.shared(ownA, ownB), fewerOwn));
  }

  private static long[] content(Side side, boolean shared) {
    IntPredicate isWanted =
        sentence -> side.coveredWords(sentence) >= SHARED * side.sentenceWords(sentence) == shared;
    return side.content(isWanted);
  }

  /**
   * How much there is to say that all of it is about one thing: 0 for a notice below two reports
   * that have no content word in common. What goes with the shared sentences counts twice, because
   * two long reports of anything have some words in common.
   */
  public double kinship() {
    return ownInBoth + 2 * ownInShared;
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
