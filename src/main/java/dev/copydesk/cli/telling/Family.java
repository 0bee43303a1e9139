package dev.copydesk.cli.telling;

import dev.copydesk.model.Article;
import dev.copydesk.model.result.CopyGroup;
import dev.copydesk.model.result.Link;
import dev.copydesk.model.result.Relation;
import dev.copydesk.model.result.Result;
import dev.copydesk.model.result.Story;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The pages that carry one story, wherever in the page it stands.
 *
 * @param story the story
 * @param articles its articles, teasers left out
 * @param lookup finds their groups of copies
 */
record Family(Story story, List<Article> articles, Result.Lookup lookup) {
  static Family of(Story story, Result.Lookup lookup) {
    List<Article> articles =
        story.articles().stream()
            .map(id -> lookup.article(id).orElseThrow())
            .filter(article -> article.kind() == Article.Kind.ARTICLE)
            .toList();
    return new Family(story, articles, lookup);
  }

  /** All pages, in the run's order. */
  Set<String> pages() {
    Set<String> pages = new LinkedHashSet<>();
    articles.forEach(article -> pages.add(article.page()));
    return pages;
  }

  /** For each text that several pages have, those pages; the text in most pages first. */
  List<List<String>> sharedTexts() {
    Map<String, Set<String>> byText = new LinkedHashMap<>();
    for (Article article : articles) {
      lookup
          .group(article.id())
          .map(CopyGroup::id)
          .ifPresent(
              text ->
                  byText.computeIfAbsent(text, id -> new LinkedHashSet<>()).add(article.page()));
    }
    return several(byText);
  }

  /** For each text that was retold, the pages that have it in either form. */
  List<List<String>> retoldTexts(List<Link> links) {
    Map<String, Set<String>> byText = new LinkedHashMap<>();
    for (Link link : links) {
      if (link.relation() == Relation.REWRITE) {
        articles.stream()
            .filter(article -> link.a().equals(article.id()) || link.b().equals(article.id()))
            .forEach(
                article ->
                    byText
                        .computeIfAbsent(link.a(), id -> new LinkedHashSet<>())
                        .add(article.page()));
      }
    }
    return several(byText);
  }

  private static List<List<String>> several(Map<String, Set<String>> byText) {
    List<List<String>> several = new ArrayList<>();
    byText.values().stream()
        .filter(pages -> pages.size() > 1)
        .forEach(pages -> several.add(List.copyOf(pages)));
    several.sort((one, other) -> Integer.compare(other.size(), one.size()));
    return several;
  }
}
