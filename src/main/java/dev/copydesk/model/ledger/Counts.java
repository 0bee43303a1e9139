package dev.copydesk.model.ledger;

import dev.copydesk.model.Article;
import dev.copydesk.model.Furniture;
import dev.copydesk.model.Span;
import dev.copydesk.model.result.CopyGroup;
import dev.copydesk.model.result.PageSummary;
import dev.copydesk.model.result.Result;
import dev.copydesk.model.result.Story;
import java.util.Collection;

/**
 * How much of what a result holds.
 *
 * @param pages pages that were read
 * @param articles articles, without teasers
 * @param teasers pointers to articles elsewhere
 * @param links verified relations
 * @param groups groups of copies
 * @param copies members of those groups beside their originals
 * @param stories stories
 * @param shared stories of more than one article
 * @param characters code points of all pages
 * @param inArticles those of them that stand in articles
 * @param inFurniture those of them that stand in furniture
 */
public record Counts(
    long pages,
    long articles,
    long teasers,
    long links,
    long groups,
    long copies,
    long stories,
    long shared,
    long characters,
    long inArticles,
    long inFurniture) {

  /** Counts a whole result. */
  public static Counts of(Result result) {
    return of(
        result.pages(),
        result.articles(),
        result.furniture(),
        result.links().size(),
        result.copies(),
        result.stories());
  }

  /** Counts a part of a result. */
  public static Counts of(
      Collection<PageSummary> pages,
      Collection<Article> articles,
      Collection<Furniture> furniture,
      long links,
      Collection<CopyGroup> copies,
      Collection<Story> stories) {
    long teasers = articles.stream().filter(a -> a.kind() == Article.Kind.TEASER).count();
    return new Counts(
        pages.size(),
        articles.size() - teasers,
        teasers,
        links,
        copies.size(),
        copies.stream().mapToLong(group -> group.members().size()).sum(),
        stories.size(),
        stories.stream().filter(story -> story.articles().size() > 1).count(),
        pages.stream().mapToLong(PageSummary::characters).sum(),
        articles.stream().flatMap(a -> a.spans().stream()).mapToLong(Span::length).sum(),
        furniture.stream().mapToLong(piece -> piece.span().length()).sum());
  }

  /** These with what came. */
  public Counts plus(Counts came) {
    return sum(came, 1);
  }

  /** These without what went. */
  public Counts minus(Counts went) {
    return sum(went, -1);
  }

  private Counts sum(Counts other, int sign) {
    return new Counts(
        pages + sign * other.pages,
        articles + sign * other.articles,
        teasers + sign * other.teasers,
        links + sign * other.links,
        groups + sign * other.groups,
        copies + sign * other.copies,
        stories + sign * other.stories,
        shared + sign * other.shared,
        characters + sign * other.characters,
        inArticles + sign * other.inArticles,
        inFurniture + sign * other.inFurniture);
  }
}
