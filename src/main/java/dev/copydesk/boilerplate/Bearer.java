package dev.copydesk.boilerplate;

import dev.copydesk.model.Article;
import it.unimi.dsi.fastutil.longs.Long2IntMap;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/**
 * An article that has common lines. What it has for itself is the same whichever of them is asked
 * about; so it is looked for once, as are the runs of common lines. For one thread.
 */
public final class Bearer {
  private static final long[] NONE = {};

  private final Article article;
  private final Lines lines;
  private final LongPredicate isCommon;
  private long @Nullable [] own;
  private @Nullable Long2IntMap runs;

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

  /** How one of the lines stands in it. */
  public Occurrence occurrence(long line) {
    return new Occurrence(runs().get(line), own());
  }

  private Long2IntMap runs() {
    Long2IntMap known = runs;
    if (known == null) {
      known = lines.runs(isCommon);
      runs = known;
    }
    return known;
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
