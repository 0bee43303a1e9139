package dev.copydesk.report.data;

import dev.copydesk.model.Article;
import dev.copydesk.model.CopyGroup;
import dev.copydesk.model.PageSummary;
import dev.copydesk.model.Result;
import dev.copydesk.model.Story;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The part of a very large result that a browser can still open: its largest stories. */
final class Selection {
  private final Result result;
  private final Set<String> articles;
  private final Set<String> pages;
  private final Set<String> groups;

  private Selection(Result result, Set<String> articles) {
    this.result = result;
    this.articles = articles;
    pages =
        result.articles().stream()
            .filter(article -> articles.contains(article.id()))
            .map(Article::page)
            .collect(Collectors.toSet());
    groups =
        result.copies().stream()
            .filter(this::isHeld)
            .map(CopyGroup::id)
            .collect(Collectors.toSet());
  }

  /** The result itself where it fits, else as many articles of its largest stories as fit. */
  static Result of(Result result, int room) {
    if (result.articles().size() <= room) {
      return result;
    }
    List<Story> largest = new ArrayList<>(result.stories());
    largest.sort(Comparator.comparingInt((Story story) -> story.articles().size()).reversed());
    Set<String> articles = new HashSet<>();
    largest.stream().flatMap(story -> story.articles().stream()).limit(room).forEach(articles::add);
    return new Selection(result, articles).select();
  }

  private Result select() {
    return new Result(
        result.pages().stream()
            .filter(page -> pages.contains(page.page()))
            .map(this::page)
            .toList(),
        result.articles().stream().filter(article -> articles.contains(article.id())).toList(),
        result.furniture().stream().filter(piece -> pages.contains(piece.page())).toList(),
        result.links().stream()
            .filter(link -> articles.contains(link.a()) && articles.contains(link.b()))
            .toList(),
        result.copies().stream().filter(this::isHeld).map(this::group).toList(),
        result.stories().stream()
            .filter(story -> story.articles().stream().anyMatch(articles::contains))
            .map(this::story)
            .toList(),
        result.skipped());
  }

  private boolean isHeld(CopyGroup group) {
    return articles.contains(group.original())
        && group.members().stream().anyMatch(member -> articles.contains(member.article()));
  }

  private CopyGroup group(CopyGroup group) {
    return new CopyGroup(
        group.id(),
        group.original(),
        only(group.members(), member -> articles.contains(member.article())),
        group.sources());
  }

  private Story story(Story story) {
    return new Story(
        story.id(),
        story.headline(),
        only(story.articles(), articles::contains),
        only(story.copies(), groups::contains),
        story.from(),
        story.to(),
        story.sources(),
        story.entities(),
        story.keywords(),
        only(story.summary(), quote -> articles.contains(quote.article())),
        only(story.ties(), tie -> articles.contains(tie.article())),
        story.loosest(),
        story.nearest());
  }

  private PageSummary page(PageSummary page) {
    return new PageSummary(
        page.page(),
        page.input(),
        page.encoding(),
        page.characters(),
        page.articles(),
        page.main() != null && articles.contains(page.main()) ? page.main() : null,
        only(page.copyOf(), pages::contains),
        only(page.related(), pages::contains),
        page.rest());
  }

  private static <T> List<T> only(List<T> all, Predicate<T> kept) {
    return all.stream().filter(kept).toList();
  }
}
