package dev.copydesk.verify;

import dev.copydesk.model.Relation;
import java.util.Optional;

/**
 * Names the relation of two compared texts.
 *
 * <p>The questions are those that an editor asks, in this order: are these the same words? Does the
 * longer text tell (nearly) all of the shorter, in its words? Is what the longer one has beyond
 * that little, a continuation that a cut removed, new reporting, or an article of its own? Is one
 * told after the other in other words, with only the quotations kept? Do both begin with the same
 * news, and each report something new? The numbers were read off one half of the labelled pairs of
 * agency and newspaper articles, the errors of the other half were looked at once. A logistic model
 * over the same measures did worse when cross-validated (kinds right, mean over the kinds: .68
 * against .75 for the rules on pairs that they were not made on), so the rules stay.
 */
final class Judgement {
  /** Up to this share of sentences without a counterpart, a text brings nothing of its own. */
  private static final double NOTHING_NEW = .15;

  /**
   * The same for a text in which nobody new speaks and to which the other one adds nothing before
   * its end: its own sentences are then another lead, a caption or a line that points elsewhere.
   */
  private static final double ANOTHER_LEAD = .25;

  /** Up to this share the other one adds nothing. */
  private static final double NOTHING_ADDED = .1;

  /** From this share of verbatim words on, a text stands in the other rather than being retold. */
  private static final double VERBATIM = .6;

  /**
   * A copy shares at least this much of its wording. Below it two texts follow one pattern (a
   * market report, a template with other names in it) rather than one original.
   */
  static final double COPIED = .45;

  /**
   * Beyond this share of own sentences among those that it shares, the longer text is more than an
   * edit of the shorter. What follows the last shared sentence does not count: a cut from the end
   * removes it.
   */
  private static final double MUCH_NEW = .3;

  /** A cut leaves the sentences that it keeps as they are; an update touches them. */
  private static final double UNTOUCHED = .92;

  /** Newly quoted words, two sentences of them, that say that somebody was asked again. */
  private static final int NEW_VOICE = 30;

  /** The least that two versions of one article share, for the shorter and the longer one. */
  private static final double VERSION_OF_SHORTER = .4;

  private static final double VERSION_OF_LONGER = .15;

  /** The least of the reporter's own words that two versions share; else they share quotations. */
  private static final double VERSION_NARRATIVE = .3;

  /** An article that spends more than this share of its words before it comes to what it shares. */
  private static final double OWN_OPENING = .15;

  /**
   * From this share of told sentences on, of which some are in other words, a text is a rewrite.
   */
  private static final double TOLD = .7;

  /** The same where it took over much word for word, quotations as a rule. */
  private static final double TOLD_WITH_QUOTES = .55;

  private static final double MUCH_VERBATIM = .3;

  private static final double SOME_RETOLD = .12;
  private static final double SOME_VERBATIM = .08;

  /** Whoever retells leaves no more than this of the reporter's own words. */
  private static final double NARRATIVE_LEFT = .42;

  /** Newly quoted words that a rewrite may have: a phrase, but no new voice. */
  private static final int NO_VOICE = 15;

  /**
   * Words in a run that a reader calls a passage. Names with their titles and set phrases run to
   * eight or nine ("chairman and chief executive officer of the New York Stock Exchange").
   */
  private static final int PASSAGE = 10;

  /** As many words in shorter runs are recycled background, where they are no mere trace. */
  private static final int RECYCLED = 35;

  private static final double TRACE = .04;

  /** Texts with fewer words are too short to judge by anything but all of their words. */
  static final int TOO_SHORT = 25;

  private Judgement() {}

  /** The relation, or nothing where the texts share no more than turns of phrase. */
  static Optional<Relation> of(Collation collation, Overlap overlap) {
    if (collation.sameWords()) {
      return Optional.of(Relation.EXACT);
    }
    Balance shorter = collation.shorter();
    Balance longer = collation.longer();
    if (shorter.words() >= TOO_SHORT) {
      if (overlap.containment() >= COPIED && isInside(shorter, longer)) {
        return Optional.of(inside(shorter, longer));
      }
      if (isRetold(shorter)) {
        return Optional.of(Relation.REWRITE);
      }
      if (areVersions(shorter, longer)) {
        return Optional.of(Relation.REVISION);
      }
    }
    return sharesPassage(collation) ? Optional.of(Relation.PASSAGES) : Optional.empty();
  }

  /** Whether the longer text tells all of the shorter, in its words. */
  private static boolean isInside(Balance shorter, Balance longer) {
    boolean bringsNothing =
        shorter.freshShare() <= NOTHING_NEW
            || (shorter.freshShare() <= ANOTHER_LEAD
                && shorter.newlySpoken() < NO_VOICE
                && longer.freshWithinShare() <= NOTHING_ADDED);
    return bringsNothing && shorter.verbatimShare() >= VERBATIM;
  }

  /** What the longer text is beside the shorter, all of which it tells. */
  private static Relation inside(Balance shorter, Balance longer) {
    boolean untouched = shorter.verbatimShare() >= UNTOUCHED;
    if (longer.freshWithinShare() <= MUCH_NEW) {
      boolean isUpdate = !untouched && shorter.newlySpoken() + longer.newlySpoken() >= NEW_VOICE;
      return isUpdate ? Relation.REVISION : Relation.NEAR;
    }
    if (!longer.leadTold()) {
      return Relation.EXCERPT;
    }
    return untouched ? Relation.NEAR : Relation.REVISION;
  }

  private static boolean isRetold(Balance shorter) {
    boolean tookOver = shorter.verbatimShare() >= MUCH_VERBATIM;
    return shorter.toldShare() >= (tookOver ? TOLD_WITH_QUOTES : TOLD)
        && shorter.retoldShare() >= SOME_RETOLD
        && shorter.verbatimShare() >= SOME_VERBATIM
        && shorter.narrativeShare() <= NARRATIVE_LEFT
        && shorter.newlySpoken() <= NO_VOICE;
  }

  /** Whether both begin with what they share, and share much of it. */
  private static boolean areVersions(Balance shorter, Balance longer) {
    return shorter.verbatimShare() >= VERSION_OF_SHORTER
        && longer.verbatimShare() >= VERSION_OF_LONGER
        && shorter.narrativeShare() >= VERSION_NARRATIVE
        && shorter.headShare() <= OWN_OPENING
        && longer.headShare() <= OWN_OPENING;
  }

  private static boolean sharesPassage(Collation collation) {
    Balance shorter = collation.shorter();
    boolean recycles = shorter.verbatim() >= RECYCLED && shorter.verbatimShare() >= TRACE;
    return recycles || collation.runs().stream().anyMatch(run -> run.length() >= PASSAGE);
  }
}
