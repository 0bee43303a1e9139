package dev.copydesk.model.ledger.entry;

import dev.copydesk.model.Origin;

/**
 * Where an article or a page stands in the run's order, whatever else there is.
 *
 * @param origin of the page
 * @param n the article's place among the page's articles, from 1; 0 for the page itself
 */
public record Place(Origin origin, int n) implements Comparable<Place> {
  @Override
  public int compareTo(Place other) {
    int order = origin.compareTo(other.origin);
    return order == 0 ? Integer.compare(n, other.n) : order;
  }

  /** The id of the page that an article's id names. */
  public static String page(String article) {
    return article.substring(0, article.lastIndexOf('#'));
  }

  /** The number that an article's id names. */
  public static int number(String article) {
    return Integer.parseInt(article.substring(article.lastIndexOf('#') + 1));
  }
}
