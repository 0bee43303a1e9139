package dev.copydesk.stories.telling;

import dev.copydesk.model.Article;
import java.util.Collections;
import java.util.List;

/**
 * A story before it is told.
 *
 * @param articles its articles, at least one
 * @param ties how firmly each of them belongs to it, 0 to 1
 * @param nearest the place in the list of stories of the one that is nearest, or {@link #NONE}
 * @param closeness of that one, 0 to 1
 */
public record Outline(List<Article> articles, List<Double> ties, int nearest, double closeness) {
  /** The place of nothing. */
  public static final int NONE = -1;

  private static final double LEAST_DIFFERENCE = 1e-4;

  /** Copies the lists. */
  public Outline {
    articles = List.copyOf(articles);
    ties = List.copyOf(ties);
  }

  /**
   * The place of the article with the weakest tie, the first of several; {@link #NONE} where the
   * ties are alike, but for what sums in another order leave.
   */
  int loosest() {
    double weakest = Collections.min(ties);
    boolean alike = Collections.max(ties) - weakest < LEAST_DIFFERENCE;
    return alike ? NONE : ties.indexOf(weakest);
  }
}
