package dev.copydesk.verify;

import dev.copydesk.model.result.Relation;
import dev.copydesk.verify.Objection.Ground;
import dev.copydesk.verify.align.Balance;
import dev.copydesk.verify.align.Collation;
import dev.copydesk.verify.align.Company;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
   * A copy has at least this share of the shorter text's figures, where that has {@link #FIGURES}.
   * Of 21 labelled copies with so many, none has less than .64; reports made from one template, of
   * the markets or the weather, differ in most.
   */
  private static final double SAME_FIGURES = .5;

  /** Two versions of one article have this share at least; of 23 labelled ones, none has less. */
  private static final double VERSION_FIGURES = .25;

  /** Fewer figures than these may all have changed. */
  private static final int FIGURES = 5;

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

  /**
   * Content words, each once, from which on there is enough to say whether what two texts share
   * goes with what they have alone: in the shared sentences and in the others.
   */
  private static final int MUCH_SHARED = 20;

  private static final int MUCH_OWN = 10;

  /** A notice is no longer than this, a page of print. */
  private static final int LONGEST_NOTICE = 80;

  /**
   * Up to this kinship, what two texts share goes with neither and they do not go with each other:
   * it is a notice, the box of a newsletter, an agency's lines about itself. With all three numbers
   * that ends 94 % of the links between 60 reports of other events to each of which one notice was
   * added, and 4 passages of 760 links between articles of labelled stories and one of 115 links of
   * labelled pairs.
   */
  private static final double STRANGERS = .36;

  private final Collation collation;
  private final Overlap overlap;

  Judgement(Collation collation, Overlap overlap) {
    this.collation = collation;
    this.overlap = overlap;
  }

  /** The relation, or nothing where the texts share no more than turns of phrase. */
  Optional<Relation> relation() {
    if (againstExact() == null) {
      return Optional.of(Relation.EXACT);
    }
    Optional<Relation> whole = sharesLittle() ? Optional.empty() : relationOfTheWhole();
    return whole.isEmpty() && sharesPassages() && sharesNotice(Relation.PASSAGES) == null
        ? Optional.of(Relation.PASSAGES)
        : whole;
  }

  /**
   * Whether the shorter text has too few words of the longer for any relation of the whole texts
   * but {@link Relation#EXACT}: told before their sentences are looked at, which costs the most.
   */
  private boolean sharesLittle() {
    return collation.verbatimShareOfShorter() < SOME_VERBATIM;
  }

  /** What is known without a look at the sentences is asked first. */
  private Optional<Relation> relationOfTheWhole() {
    if (overlap.containment() >= COPIED && againstInside(Relation.NEAR) == null) {
      return Optional.of(inside());
    }
    if (againstRewrite() == null) {
      return Optional.of(Relation.REWRITE);
    }
    return collation.verbatimShareOfShorter() >= VERSION_OF_SHORTER && againstVersions() == null
        ? Optional.of(Relation.REVISION)
        : Optional.empty();
  }

  /** What speaks against each of the relations; nothing does against the one that they have. */
  List<Objection> objections() {
    return Stream.of(
            againstExact(),
            againstNear(),
            againstExcerpt(),
            againstRevision(),
            againstRewrite(),
            againstPassages())
        .filter(Objects::nonNull)
        .toList();
  }

  /** What the longer text is beside the shorter, all of which it tells. */
  private Relation inside() {
    if (againstNear() == null) {
      return Relation.NEAR;
    }
    return againstExcerpt() == null ? Relation.EXCERPT : Relation.REVISION;
  }

  private @Nullable Objection againstExact() {
    return collation.sameWords() ? null : new Objection(Relation.EXACT, Ground.OTHER_WORDS, 0, 0);
  }

  private @Nullable Objection againstNear() {
    Objection outside = againstInside(Relation.NEAR);
    if (outside != null) {
      return outside;
    }
    if (longer().freshWithinShare() > MUCH_NEW) {
      boolean kept = longer().leadTold() && isUntouched();
      return kept
          ? null
          : new Objection(Relation.NEAR, Ground.MUCH_ADDED, longer().freshWithinShare(), MUCH_NEW);
    }
    return isUpdate()
        ? new Objection(Relation.NEAR, Ground.NEW_VOICE, newlySpoken(), NEW_VOICE)
        : null;
  }

  private @Nullable Objection againstExcerpt() {
    Objection outside = againstInside(Relation.EXCERPT);
    if (outside != null) {
      return outside;
    }
    if (longer().freshWithinShare() <= MUCH_NEW) {
      return new Objection(
          Relation.EXCERPT, Ground.LITTLE_ADDED, longer().freshWithinShare(), MUCH_NEW);
    }
    return longer().leadTold()
        ? new Objection(Relation.EXCERPT, Ground.SHARED_OPENING, 0, 0)
        : null;
  }

  private @Nullable Objection againstRevision() {
    if (againstInside(Relation.REVISION) != null) {
      return againstVersions();
    }
    return inside() == Relation.REVISION
        ? null
        : new Objection(Relation.REVISION, Ground.NO_NEWS, 0, 0);
  }

  /** Against that the longer text tells all of the shorter, in its words. */
  private @Nullable Objection againstInside(Relation relation) {
    if (shorter().words() < TOO_SHORT) {
      return tooShort(relation);
    }
    Objection notice = sharesNotice(relation);
    if (notice != null) {
      return notice;
    }
    if (overlap.containment() < COPIED) {
      return new Objection(relation, Ground.OTHER_WORDING, overlap.containment(), COPIED);
    }
    Objection template = otherFigures(relation, SAME_FIGURES);
    if (template != null) {
      return template;
    }
    if (!bringsNothing()) {
      return new Objection(relation, Ground.OWN_REPORTING, shorter().freshShare(), NOTHING_NEW);
    }
    return atLeast(relation, Ground.NOT_VERBATIM, shorter().verbatimShare(), VERBATIM);
  }

  /** Against that what they share is of either: it is a notice, and they are about other things. */
  private @Nullable Objection sharesNotice(Relation relation) {
    Company company = collation.company();
    boolean isNotice =
        company.shared() >= MUCH_SHARED
            && company.shared() <= LONGEST_NOTICE
            && company.own() >= MUCH_OWN
            && company.kinship() <= STRANGERS;
    return isNotice
        ? new Objection(relation, Ground.SHARED_NOTICE, company.kinship(), STRANGERS)
        : null;
  }

  private @Nullable Objection otherFigures(Relation relation, double least) {
    return shorter().figures() < FIGURES
        ? null
        : atLeast(relation, Ground.OTHER_FIGURES, shorter().sharedFigureShare(), least);
  }

  private boolean bringsNothing() {
    return shorter().freshShare() <= NOTHING_NEW
        || (shorter().freshShare() <= ANOTHER_LEAD
            && shorter().newlySpoken() < NO_VOICE
            && longer().freshWithinShare() <= NOTHING_ADDED);
  }

  private boolean isUntouched() {
    return shorter().verbatimShare() >= UNTOUCHED;
  }

  private boolean isUpdate() {
    return !isUntouched() && newlySpoken() >= NEW_VOICE;
  }

  private int newlySpoken() {
    return shorter().newlySpoken() + longer().newlySpoken();
  }

  private @Nullable Objection againstRewrite() {
    Relation rewrite = Relation.REWRITE;
    if (shorter().words() < TOO_SHORT) {
      return tooShort(rewrite);
    }
    boolean tookOver = shorter().verbatimShare() >= MUCH_VERBATIM;
    double told = tookOver ? TOLD_WITH_QUOTES : TOLD;
    return first(
        atLeast(rewrite, Ground.NOT_TOLD, shorter().toldShare(), told),
        atLeast(rewrite, Ground.NOT_RETOLD, shorter().retoldShare(), SOME_RETOLD),
        atLeast(rewrite, Ground.NOT_VERBATIM, shorter().verbatimShare(), SOME_VERBATIM),
        atMost(rewrite, Ground.NOT_REWORDED, shorter().narrativeShare(), NARRATIVE_LEFT),
        atMost(rewrite, Ground.NEW_VOICE, shorter().newlySpoken(), NO_VOICE));
  }

  /** Against that both begin with what they share, and share much of it. */
  private @Nullable Objection againstVersions() {
    Relation revision = Relation.REVISION;
    if (shorter().words() < TOO_SHORT) {
      return tooShort(revision);
    }
    return first(
        sharesNotice(revision),
        otherFigures(revision, VERSION_FIGURES),
        atLeast(revision, Ground.NOT_VERBATIM, shorter().verbatimShare(), VERSION_OF_SHORTER),
        atLeast(revision, Ground.SMALL_PART, longer().verbatimShare(), VERSION_OF_LONGER),
        atLeast(revision, Ground.QUOTATIONS_ONLY, shorter().narrativeShare(), VERSION_NARRATIVE),
        atMost(revision, Ground.OTHER_OPENING, shorter().headShare(), OWN_OPENING),
        atMost(revision, Ground.OTHER_OPENING, longer().headShare(), OWN_OPENING));
  }

  private @Nullable Objection againstPassages() {
    return first(
        sharesNotice(Relation.PASSAGES),
        sharesPassages()
            ? null
            : atLeast(Relation.PASSAGES, Ground.SHORT_RUNS, collation.longestRun(), PASSAGE));
  }

  private boolean sharesPassages() {
    boolean recycles =
        collation.verbatimOfShorter() >= RECYCLED && collation.verbatimShareOfShorter() >= TRACE;
    return recycles || collation.longestRun() >= PASSAGE;
  }

  private Balance shorter() {
    return collation.shorter();
  }

  private Balance longer() {
    return collation.longer();
  }

  private Objection tooShort(Relation relation) {
    return new Objection(relation, Ground.TOO_SHORT, shorter().words(), TOO_SHORT);
  }

  private static @Nullable Objection atLeast(
      Relation relation, Ground ground, double measured, double limit) {
    return measured >= limit ? null : new Objection(relation, ground, measured, limit);
  }

  private static @Nullable Objection atMost(
      Relation relation, Ground ground, double measured, double limit) {
    return measured <= limit ? null : new Objection(relation, ground, measured, limit);
  }

  private static @Nullable Objection first(@Nullable Objection... objections) {
    return Stream.of(objections).filter(Objects::nonNull).findFirst().orElse(null);
  }
}
