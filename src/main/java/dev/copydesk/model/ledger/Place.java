package dev.copydesk.model.ledger;

import dev.copydesk.model.Origin;
import java.util.Comparator;

/**
 * Where an article or a page stands in the run's order, whatever else there is.
 *
 * @param origin of the page
 * @param n the article's place among the page's articles, from 1; 0 for the page itself
 */
public record Place(Origin origin, int n) implements Comparable<Place> {
  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::origin).thenComparingInt(Place::n);

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
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
