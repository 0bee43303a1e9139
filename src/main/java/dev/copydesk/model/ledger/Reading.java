package dev.copydesk.model.ledger;

/**
 * What is compared of an article to find its story.
 *
 * @param language that it was read in
 * @param words its stems and pairs of stems
 * @param runs its runs of capitalised words
 */
public record Reading(String language, Terms words, Terms runs) {
  /**
   * Terms with their frequencies.
   *
   * @param hashes of the terms, ascending
   * @param counts how often each stands in the article
   */
  public record Terms(int[] hashes, int[] counts) {}
}
