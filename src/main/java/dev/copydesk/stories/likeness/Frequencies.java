package dev.copydesk.stories.likeness;

import dev.copydesk.stories.words.Bag;

/**
 * How many of all articles have each term: what their weights depend on, without holding the terms
 * of all articles. {@link Census} counts them. Immutable and safe to share between threads.
 */
public final class Frequencies {
  private final Vocabulary vocabulary;
  private final boolean isOneLanguage;
  private final int articles;

  Frequencies(Vocabulary vocabulary, boolean isOneLanguage, int articles) {
    this.vocabulary = vocabulary;
    this.isOneLanguage = isOneLanguage;
    this.articles = articles;
  }

  /** How many articles were counted. */
  public int articles() {
    return articles;
  }

  /** Whether all articles have one language, as far as it is read differently from others. */
  public boolean isOneLanguage() {
    return isOneLanguage;
  }

  /** How many articles have a term that one of them has. */
  public int holders(int term) {
    return vocabulary.frequency(term);
  }

  /**
   * The vector of a bag of an article that was counted; see {@link Weighing#vector}.
   *
   * @param lone as there
   */
  public Vector vector(Bag bag, double lone) {
    return Weighing.vector(bag, vocabulary.frequencies(bag), vocabulary.bags(bag.kind()), lone);
  }

  /**
   * The weight of a term in one article, before it is set to length 1.
   *
   * @param holders how many articles have it
   * @param times how often that one has it
   * @param kind of bag that it is in
   */
  public double weight(int holders, int times, String kind) {
    return Weighing.weight(times, holders, vocabulary.bags(kind), kind);
  }
}
