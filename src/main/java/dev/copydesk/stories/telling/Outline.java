package dev.copydesk.stories.telling;

import dev.copydesk.model.Article;
import java.util.List;

/**
 * A story before it is told. Nobody writes to its array.
 *
 * @param articles its articles, at least one
 * @param ties how firmly each of them belongs to it, 0 to 1
 * @param nearest the place in the list of stories of the one that is nearest, or {@link #NONE}
 * @param closeness of that one, 0 to 1
 */
public record Outline(List<Article> articles, double[] ties, int nearest, double closeness) {
  /** The place of no story. */
  public static final int NONE = -1;

  /** Copies the list. */
  public Outline {
    articles = List.copyOf(articles);
  }

  /** The place of the article with the weakest tie, the first of several. */
  int loosest() {
    int loosest = 0;
    for (int i = 1; i < ties.length; i++) {
      loosest = ties[i] < ties[loosest] ? i : loosest;
    }
    return loosest;
  }
}
