package dev.copydesk.verify;

import dev.copydesk.model.result.Relation;

/**
 * What speaks against a relation of two texts.
 *
 * @param relation the relation that they don't have
 * @param ground why not
 * @param measured what was found: a share from 0 to 1 or a number of words, as the ground says
 * @param limit where the relation would begin or end, in the same unit
 */
public record Objection(Relation relation, Ground ground, double measured, double limit) {

  /** Why a relation is refused. Shares are told where nothing else is said. */
  public enum Ground {
    /** The words differ. Nothing is measured. */
    OTHER_WORDS,
    /** The shorter text has too few words to be judged by a part of them. Words. */
    TOO_SHORT,
    /** Too few of the shorter text's shingles stand in the longer one. */
    OTHER_WORDING,
    /**
     * What they share goes with neither of them: a notice below two reports of other things. A
     * kinship from 0 to 3.
     */
    SHARED_NOTICE,
    /** Most figures are others: one pattern, filled in for another day, place or company. */
    OTHER_FIGURES,
    /** The shorter text has reporting of its own. */
    OWN_REPORTING,
    /** Too little of the shorter text is word for word. */
    NOT_VERBATIM,
    /** Somebody is quoted who is not in the other text. Words. */
    NEW_VOICE,
    /** The longer text says much that the shorter one does not. */
    MUCH_ADDED,
    /** The longer text says little that the shorter one does not. */
    LITTLE_ADDED,
    /**
     * The longer text begins with what they share, as a later version does. Nothing is measured.
     */
    SHARED_OPENING,
    /** Neither has news beside what they share. Nothing is measured. */
    NO_NEWS,
    /** Too little of the longer text is shared. */
    SMALL_PART,
    /** Little more than quotations is shared. */
    QUOTATIONS_ONLY,
    /** One of them begins with something else. */
    OTHER_OPENING,
    /** Too little of the shorter text is told in the other, in whatever words. */
    NOT_TOLD,
    /** Too little is told in other words. */
    NOT_RETOLD,
    /** The reporter's own words are kept, as no one does who retells. */
    NOT_REWORDED,
    /** No shared run of words is long enough. Words of the longest one. */
    SHORT_RUNS
  }
}
