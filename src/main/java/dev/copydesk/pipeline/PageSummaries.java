package dev.copydesk.pipeline;

import dev.copydesk.model.Article;
import dev.copydesk.model.result.CopyGroup;
import dev.copydesk.model.result.PageSummary;
import dev.copydesk.model.result.Result;
import dev.copydesk.model.result.Story;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says of each page which article is its main one and which other pages carry the same. */
public final class PageSummaries {
  private final Map<String, List<Article>> articles = new HashMap<>();
  private final Result.Lookup lookup;

  /** Of a group or story, the pages whose main article is in it, in the run's order. */
  private final Map<String, List<String>> pagesOf = new LinkedHashMap<>();

  private PageSummaries(
      List<Pages.Head> pages, List<Article> articles, List<CopyGroup> copies, List<Story> stories) {
    this.lookup = new Result.Lookup(articles, copies, stories);
    for (Article article : articles) {
      this.articles.computeIfAbsent(article.page(), page -> new ArrayList<>()).add(article);
    }
    for (Pages.Head page : pages) {
      Article main = main(page);
      group(main)
          .ifPresent(id -> pagesOf.computeIfAbsent(id, key -> new ArrayList<>()).add(page.id()));
      story(main)
          .ifPresent(id -> pagesOf.computeIfAbsent(id, key -> new ArrayList<>()).add(page.id()));
    }
  }

  /** One for every page, in their order. */
  public static List<PageSummary> of(
      List<Pages.Head> pages, List<Article> articles, List<CopyGroup> copies, List<Story> stories) {
    var summaries = new PageSummaries(pages, articles, copies, stories);
    return pages.stream().map(summaries::summary).toList();
  }

  private PageSummary summary(Pages.Head page) {
    Article main = main(page);
    return new PageSummary(
        page.id(),
        page.input(),
        page.encoding(),
        page.characters(),
        articles.getOrDefault(page.id(), List.of()).size(),
        main == null ? null : main.id(),
        others(page, group(main)),
        others(page, story(main)),
        page.rest());
  }

  private @Nullable Article main(Pages.Head page) {
    return articles.getOrDefault(page.id(), List.of()).stream()
        .min(PageSummary.MAIN_FIRST)
        .orElse(null);
  }

  private Optional<String> group(@Nullable Article main) {
    return Optional.ofNullable(main).flatMap(a -> lookup.group(a.id())).map(CopyGroup::id);
  }

  private Optional<String> story(@Nullable Article main) {
    return Optional.ofNullable(main).flatMap(a -> lookup.story(a.id())).map(Story::id);
  }

  private List<String> others(Pages.Head page, Optional<String> id) {
    return id.map(key -> pagesOf.getOrDefault(key, List.of())).orElse(List.of()).stream()
        .filter(other -> !other.equals(page.id()))
        .limit(PageSummary.MOST_NAMED)
        .toList();
  }
}
