package dev.copydesk.archive.revision;

import dev.copydesk.archive.arrival.Arrival;
import dev.copydesk.archive.arrival.Before;
import dev.copydesk.model.Article;
import dev.copydesk.model.ledger.entry.Place;
import dev.copydesk.model.ledger.entry.Sheet;
import dev.copydesk.model.result.CopyGroup;
import dev.copydesk.model.result.PageSummary;
import dev.copydesk.model.result.Story;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is told of pages, as {@link dev.copydesk.pipeline.PageSummaries} tells it of all, for those
 * that are asked for. For one thread.
 */
final class Summaries {
  private final Before before;
  private final After after;
  private final Map<String, Arrival> arrivals = new HashMap<>();
  private final Map<String, Story> stories;

  /** Of each page the articles on it. */
  private final Map<String, List<Article>> articles = new HashMap<>();

  /** Of each group or story the pages whose main article is in it, in the run's order. */
  private final Map<String, List<String>> pagesOf = new HashMap<>();

  /**
   * Takes what there is now.
   *
   * @param arrivals pages that come
   * @param stories the story of an article where it is another than before
   */
  Summaries(Before before, After after, List<Arrival> arrivals, Map<String, Story> stories) {
    this.before = before;
    this.after = after;
    this.stories = stories;
    arrivals.forEach(arrival -> this.arrivals.put(arrival.id(), arrival));
  }

  /** What is told of a page. */
  PageSummary of(String page) {
    Arrival arrival = arrivals.get(page);
    Sheet sheet = arrival == null ? before.page(page) : arrival.sheet();
    Article main = main(page);
    PageSummary bare = sheet.page();
    return new PageSummary(
        page,
        bare.input(),
        bare.encoding(),
        bare.characters(),
        articles(page).size(),
        main == null ? null : main.id(),
        main == null ? List.of() : others(page, copies(main)),
        main == null ? List.of() : others(page, story(main)),
        bare.rest());
  }

  private List<Article> articles(String page) {
    return articles.computeIfAbsent(
        page,
        key -> {
          Arrival arrival = arrivals.get(key);
          return arrival == null
              ? before.articlesOf(key).stream().map(known -> known.article()).toList()
              : arrival.articles();
        });
  }

  private @Nullable Article main(String page) {
    return articles(page).stream().min(PageSummary.MAIN_FIRST).orElse(null);
  }

  /** A group or story with the ids of its articles. */
  private record Together(String id, List<String> articles) {}

  private Optional<Together> copies(Article main) {
    CopyGroup group = after.group(main.id());
    if (group == null) {
      return Optional.empty();
    }
    List<String> ids = new ArrayList<>(List.of(group.original()));
    group.members().forEach(member -> ids.add(member.article()));
    return Optional.of(new Together(group.id(), ids));
  }

  private Optional<Together> story(Article main) {
    Story story =
        Objects.requireNonNullElseGet(
            stories.get(main.id()), () -> before.story(before.known(main.id()).story()));
    return Optional.of(new Together(story.id(), story.articles()));
  }

  private List<String> others(String page, Optional<Together> together) {
    return together.stream()
        .flatMap(all -> pagesOf.computeIfAbsent(all.id(), id -> pages(all.articles())).stream())
        .filter(other -> !other.equals(page))
        .limit(PageSummary.MOST_NAMED)
        .toList();
  }

  private List<String> pages(List<String> articles) {
    return after.inOrder(articles.stream()).stream().filter(this::isMain).map(Place::page).toList();
  }

  private boolean isMain(String article) {
    Article main = main(Place.page(article));
    return main != null && main.id().equals(article);
  }
}
