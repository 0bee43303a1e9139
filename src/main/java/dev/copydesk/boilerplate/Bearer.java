package dev.copydesk.boilerplate;

import dev.copydesk.model.Article;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/**
 * An article that has common lines. What it has for itself is the same whichever of them is asked
 * about, and is looked for once. For one thread.
 */
public final class Bearer {
  private static final long[] NONE = {};

  private final Article article;
  private final Lines lines;
  private final LongPredicate isCommon;
  private long @Nullable [] own;

  /**
   * An article.
   *
   * @param article with all its lines
   * @param lines of the article
   * @param isCommon which lines stand in {@link Boilerplate#LEAST} articles or more
   */
  public Bearer(Article article, Lines lines, LongPredicate isCommon) {
    this.article = article;
    this.lines = lines;
    this.isCommon = isCommon;
  }

  /** How one of the lines is set in it. */
  public Setting setting(long line) {
    return new Setting(lines.runAround(line, isCommon), own());
  }

  private long[] own() {
    long[] known = own;
    if (known == null) {
      LongPredicate isOwn = line -> line != Lines.BLANK && !isCommon.test(line);
      known =
          lines.words(isOwn) < Boilerplate.OWN_WORDS ? NONE : lines.content(article.text(), isOwn);
      own = known;
    }
    return known;
  }
}
