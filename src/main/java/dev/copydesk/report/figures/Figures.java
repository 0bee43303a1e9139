package dev.copydesk.report.figures;

import dev.copydesk.model.Article;
import dev.copydesk.model.result.CopyGroup;
import dev.copydesk.model.result.Result;
import dev.copydesk.model.result.Story;
import java.util.Objects;

/**
 * The day in figures.
 *
 * @param pages how many were read
 * @param articles how many texts of their own stand on them, teasers left out
 * @param teasers how many pointers to articles elsewhere
 * @param copies how many articles and teasers are copies of an original among them
 * @param originals how many articles and teasers are left when of each group one is kept
 * @param groups how many groups of copies
 * @param stories how many stories
 * @param shared how many stories have more than one article
 * @param outlets how many outlets are named
 * @param skipped how many inputs were left out
 */
public record Figures(
    int pages,
    int articles,
    int teasers,
    int copies,
    int originals,
    int groups,
    int stories,
    int shared,
    int outlets,
    int skipped) {

  /** Counts a result. */
  public static Figures of(Result result) {
    int all = result.articles().size();
    int teasers = (int) result.articles().stream().filter(Figures::isTeaser).count();
    int copies = result.copies().stream().mapToInt(Figures::copies).sum();
    return new Figures(
        result.pages().size(),
        all - teasers,
        teasers,
        copies,
        all - copies,
        result.copies().size(),
        result.stories().size(),
        (int) result.stories().stream().filter(Figures::isShared).count(),
        (int)
            result.articles().stream()
                .map(Article::source)
                .filter(Objects::nonNull)
                .map(Outlets::name)
                .distinct()
                .count(),
        result.skipped().size());
  }

  /** The part of all articles and teasers that are copies, 0 to 1. */
  public double copyShare() {
    int all = copies + originals;
    return all == 0 ? 0 : (double) copies / all;
  }

  /** Whether it only points to an article elsewhere. */
  public static boolean isTeaser(Article article) {
    return article.kind() == Article.Kind.TEASER;
  }

  private static int copies(CopyGroup group) {
    return group.members().size();
  }

  private static boolean isShared(Story story) {
    return story.articles().size() > 1;
  }
}
