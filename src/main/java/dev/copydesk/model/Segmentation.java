package dev.copydesk.model;

import java.util.List;

/**
 * A page taken apart: its articles and everything else, in page order.
 *
 * @param page the page
 * @param articles what is news in it
 * @param furniture all the rest; with the articles' spans it covers every character exactly once
 */
public record Segmentation(Page page, List<Article> articles, List<Furniture> furniture) {
  /** Copies the lists. */
  public Segmentation {
    articles = List.copyOf(articles);
    furniture = List.copyOf(furniture);
  }
}
