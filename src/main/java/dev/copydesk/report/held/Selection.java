package dev.copydesk.report.held;

import dev.copydesk.model.Article;
import dev.copydesk.model.result.CopyGroup;
import dev.copydesk.model.result.PageSummary;
import dev.copydesk.model.result.Result;
import dev.copydesk.model.result.Story;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The part of a very large result that a browser can still open: its largest stories. What it names
 * may be beyond it; the script passes that over.
 *
 * @param articles articles and teasers, in the run's order as all lists
 * @param ids theirs
 * @param pages that they stand on
 * @param groups with a copy and its original among them
 * @param stories that they are in
 */
record Selection(
    List<Article> articles,
    Set<String> ids,
    List<PageSummary> pages,
    List<CopyGroup> groups,
    List<Story> stories) {

  /** All of a result where it fits, else as many articles of its largest stories as fit. */
  static Selection of(Result result, int room) {
    Set<String> ids = new HashSet<>();
    if (result.articles().size() <= room) {
      result.articles().forEach(article -> ids.add(article.id()));
      return new Selection(
          result.articles(), ids, result.pages(), result.copies(), result.stories());
    }
    List<Story> largest = new ArrayList<>(result.stories());
    largest.sort(Comparator.comparingInt((Story story) -> story.articles().size()).reversed());
    largest.stream().flatMap(story -> story.articles().stream()).limit(room).forEach(ids::add);
    List<Article> articles =
        result.articles().stream().filter(article -> ids.contains(article.id())).toList();
    Set<String> pages = articles.stream().map(Article::page).collect(Collectors.toSet());
    return new Selection(
        articles,
        ids,
        result.pages().stream().filter(page -> pages.contains(page.page())).toList(),
        result.copies().stream().filter(group -> isHeld(group, ids)).toList(),
        result.stories().stream()
            .filter(story -> story.articles().stream().anyMatch(ids::contains))
            .toList());
  }

  private static boolean isHeld(CopyGroup group, Set<String> ids) {
    return ids.contains(group.original())
        && group.members().stream().anyMatch(member -> ids.contains(member.article()));
  }
}
