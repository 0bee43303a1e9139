package dev.copydesk.verify;

import dev.copydesk.model.Relation;
import dev.copydesk.verify.Collation.Balance;
import java.util.Optional;

/**
 * Names the relation of two compared texts.
 *
 * <p>The questions are those that an editor asks, in this order: are these the same words? Does the
 * longer text tell (nearly) all of the shorter, in its words? Is what the longer one has beyond
 * that little, a continuation that a cut removed, or an article of its own? Do both share much and
 * each report something new? Is one told after the other in other words? The numbers were read off
 * pairs of agency and newspaper articles labelled by a reader; what they cannot tell apart (an
 * update that changes three sentences, and a copy that drops them) errs towards the copy.
 */
final class Judgement {
  /** Up to this share of sentences without a counterpart, a text brings nothing of its own. */
  private static final double NOTHING_NEW = .15;

  /** From this share of verbatim words on, a text stands in the other rather than being retold. */
  private static final double VERBATIM = .6;

  /**
   * A copy shares at least this much of its wording: of 47 labelled copies and excerpts the loosest
   * had a containment of .50. Below it two texts follow one pattern (a market report, a template
   * with other names in it) rather than one original.
   */
  static final double COPIED = .45;

  /**
   * Beyond this share of own sentences among those that it shares, the longer text is more than an
   * edit of the shorter. What follows the last shared sentence does not count: a cut from the end
   * removes it.
   */
  private static final double MUCH_NEW = .3;

  /** A cut leaves the sentences that it keeps as they are; an update touches them. */
  private static final double UNTOUCHED = .9;

  /** The least that two versions of one article share, for the shorter and the longer one. */
  private static final double VERSION_OF_SHORTER = .45;

  private static final double VERSION_OF_LONGER = .3;

  /**
   * From this share of told sentences on, of which some are in other words, a text is a rewrite.
   */
  private static final double TOLD = .7;

  private static final double SOME_RETOLD = .12;
  private static final double SOME_VERBATIM = .08;

  /** Words in a run that is no mere turn of phrase. */
  private static final int PASSAGE = 10;

  /** Texts with fewer words are too short to judge by anything but all of their words. */
  static final int TOO_SHORT = 25;

  private Judgement() {}

  /** The relation, or nothing where the texts share no more than turns of phrase. */
  static Optional<Relation> of(Collation collation, Overlap overlap) {
    if (collation.sameWords()) {
      return Optional.of(Relation.EXACT);
    }
    boolean aIsShorter = collation.a().words() <= collation.b().words();
    Balance shorter = aIsShorter ? collation.a() : collation.b();
    Balance longer = aIsShorter ? collation.b() : collation.a();
    if (shorter.words() >= TOO_SHORT) {
      if (overlap.containment() >= COPIED
          && shorter.freshShare() <= NOTHING_NEW
          && shorter.verbatimShare() >= VERBATIM) {
        return Optional.of(inside(shorter, longer));
      }
      if (isRetold(shorter)) {
        return Optional.of(Relation.REWRITE);
      }
      if (shorter.verbatimShare() >= VERSION_OF_SHORTER
          && longer.verbatimShare() >= VERSION_OF_LONGER) {
        return Optional.of(Relation.REVISION);
      }
    }
    return sharesPassage(collation) ? Optional.of(Relation.PASSAGES) : Optional.empty();
  }

  /** The longer text tells all of the shorter. */
  private static Relation inside(Balance shorter, Balance longer) {
    if (longer.freshWithinShare() <= MUCH_NEW) {
      return Relation.NEAR;
    }
    if (!longer.leadTold()) {
      return Relation.EXCERPT;
    }
    return shorter.verbatimShare() >= UNTOUCHED ? Relation.NEAR : Relation.REVISION;
  }

  private static boolean isRetold(Balance shorter) {
    return shorter.toldShare() >= TOLD
        && shorter.retoldShare() >= SOME_RETOLD
        && shorter.verbatimShare() >= SOME_VERBATIM;
  }

  private static boolean sharesPassage(Collation collation) {
    return collation.runs().stream().anyMatch(run -> run.length() >= PASSAGE);
  }
}
