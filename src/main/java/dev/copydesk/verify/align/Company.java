package dev.copydesk.verify.align;

import dev.copydesk.text.SortedHashes;
import dev.copydesk.verify.witness.Side;
import org.jspecify.annotations.Nullable;

/**
 * How what two texts share goes with what each has alone. A wire report goes with the lead that a
 * desk puts before it: they name the same people and things. A notice below two reports goes with
 * neither, nor do the reports go with each other.
 *
 * <p>All of it is counted in content words, each once: words of five letters and more, figures, and
 * pairs of characters in scripts without spaces. A sentence is shared when at least half of it is.
 * What is not shared is looked at when it is asked for. For one thread.
 */
public final class Company {
  /** From this share of shared words on, a sentence is shared. */
  private static final double SHARED = .5;

  private final Side a;
  private final Side b;
  private final long[] sharedA;
  private final long[] sharedB;
  private @Nullable Own own;

  /** What the sentences hold that each text has alone. */
  private record Own(long[] a, long[] b) {
    int fewer() {
      return Math.min(a.length, b.length);
    }
  }

  /** What two texts share and have alone, once they know what they share. */
  Company(Side a, Side b) {
    this.a = a;
    this.b = b;
    this.sharedA = content(a, true);
    this.sharedB = content(b, true);
  }

  /** How many words the shared sentences have, in the text where they have fewer. */
  public int shared() {
    return Math.min(sharedA.length, sharedB.length);
  }

  /** How many the other sentences have, in the text where they have fewer. */
  public int own() {
    return alone().fewer();
  }

  /**
   * How much there is to say that all of it is about one thing: 0 for a notice below two reports
   * that have no content word in common. What goes with the shared sentences counts twice, because
   * two long reports of anything have some words in common.
   */
  public double kinship() {
    Own own = alone();
    double ownInBoth = share(own.a, own.b, own.fewer());
    double ownInShared =
        Math.max(share(own.a, sharedA, own.a.length), share(own.b, sharedB, own.b.length));
    return ownInBoth + 2 * ownInShared;
  }

  private Own alone() {
    Own known = own;
    if (known == null) {
      known = new Own(content(a, false), content(b, false));
      own = known;
    }
    return known;
  }

  private static long[] content(Side side, boolean shared) {
    return side.content(
        sentence -> side.coveredWords(sentence) >= SHARED * side.sentenceWords(sentence) == shared);
  }

  private static double share(long[] one, long[] other, int whole) {
    return whole == 0 ? 0 : (double) SortedHashes.shared(one, other) / whole;
  }
}
