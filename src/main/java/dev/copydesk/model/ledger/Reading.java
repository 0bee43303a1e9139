package dev.copydesk.model.ledger;

/**
 * What is compared of an article to find its story.
 *
 * @param language that it was read in
 * @param words its stems and pairs of stems
 * @param runs its runs of capitalised words
 * @param weekdays a bit for each weekday that its opening names, the lowest for Monday
 */
public record Reading(String language, Terms words, Terms runs, int weekdays) {
  /**
   * Terms with their frequencies.
   *
   * @param hashes of the terms, ascending
   * @param counts how often each stands in the article
   */
  public record Terms(int[] hashes, int[] counts) {}
}
