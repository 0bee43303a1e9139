package dev.copydesk.model.ledger.entry;

/**
 * What is compared of an article to find its story.
 *
 * @param language that it was read in
 * @param day on which it was published, counted from 1970; {@link #UNDATED} where none is known
 * @param words its stems and pairs of stems
 * @param runs its runs of capitalised words
 * @param names what it shares with articles in other languages; none where all have one language
 * @param weekdays a bit for each weekday that its opening names, the lowest for Monday
 */
public record Reading(
    String language, int day, Terms words, Terms runs, Terms names, int weekdays) {
  /** The day of an article without one. */
  public static final int UNDATED = Integer.MIN_VALUE;

  /** The same with names, or without. */
  public Reading withNames(Terms other) {
    return new Reading(language, day, words, runs, other, weekdays);
  }

  /**
   * Terms with their frequencies.
   *
   * @param hashes of the terms, ascending
   * @param counts how often each stands in the article
   */
  public record Terms(int[] hashes, int[] counts) {
    /** No terms. */
    public static final Terms NONE = new Terms(new int[0], new int[0]);
  }
}
