package dev.copydesk.report.served;

import dev.copydesk.model.Article;
import dev.copydesk.model.Furniture;
import dev.copydesk.model.Skipped;
import dev.copydesk.model.result.CopyGroup;
import dev.copydesk.model.result.Link;
import dev.copydesk.model.result.PageSummary;
import dev.copydesk.model.result.Result;
import dev.copydesk.model.result.Story;
import dev.copydesk.report.data.ArticleViews;
import dev.copydesk.report.data.LinkViews;
import dev.copydesk.report.data.PageViews;
import dev.copydesk.report.data.ReportData.ArticleView;
import dev.copydesk.report.data.ReportData.GroupView;
import dev.copydesk.report.data.ReportData.LinkView;
import dev.copydesk.report.data.ReportData.PageView;
import dev.copydesk.report.data.ReportData.SkippedView;
import dev.copydesk.report.data.ReportData.StoryView;
import dev.copydesk.report.data.StoryViews;
import dev.copydesk.text.Harmless;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Any one thing of a result as the script reads it, by its place in the result's list; every text
 * is asked for by itself. Safe to share between threads.
 */
public final class Views {
  private final Result result;
  private final Result.Lookup lookup;
  private final Places places;
  private final ArticleViews<Integer> articles;
  private final StoryViews<Integer> stories;
  private final Map<String, Map<String, Integer>> furniture = new HashMap<>();

  /** Reads the result once. */
  public Views(Result result) {
    this.result = result;
    lookup = new Result.Lookup(result.articles(), result.copies(), result.stories());
    places = new Places(result);
    articles = new ArticleViews<>(places);
    stories =
        new StoryViews<>(
            group -> result.copies().get(places.group(group)).members().size(), places);
    Map<String, List<Furniture>> ofPages = new HashMap<>();
    result
        .furniture()
        .forEach(f -> ofPages.computeIfAbsent(f.page(), page -> new ArrayList<>()).add(f));
    ofPages.forEach((page, pieces) -> furniture.put(page, PageViews.counted(pieces)));
  }

  /** Where everything stands. */
  public Places places() {
    return places;
  }

  /** An article or teaser. */
  public ArticleView<Integer> article(int place) {
    Article article = result.articles().get(place);
    return articles.view(
        article,
        ArticleViews.lead(article.text()),
        lookup.group(article.id()).map(CopyGroup::id).orElse(null),
        lookup.story(article.id()).map(Story::id).orElse(null));
  }

  /** A page. */
  public PageView<Integer> page(int place) {
    PageSummary page = result.pages().get(place);
    Integer main = page.main() == null ? null : places.article(page.main());
    return PageViews.view(page, main, furniture.getOrDefault(page.page(), Map.of()));
  }

  /** A group of copies. */
  public GroupView<Integer> group(int place) {
    return stories.group(result.copies().get(place));
  }

  /** All of a story. */
  public StoryView<Integer> story(int place) {
    return stories.whole(result.stories().get(place));
  }

  /** A story as a list names it. */
  public StoryView<Integer> storyHead(int place) {
    return stories.head(result.stories().get(place));
  }

  /** The outlets that ran a story, by the names that they are counted under, sorted. */
  public List<String> outlets(Story story) {
    return StoryViews.outlets(story);
  }

  /** What was left out. */
  public SkippedView skipped(int place) {
    Skipped one = result.skipped().get(place);
    return new SkippedView(Harmless.line(one.input()), Harmless.line(one.reason()));
  }

  /** A tie. */
  public LinkView<Integer> link(int place) {
    Link link = result.links().get(place);
    return LinkViews.view(link, places);
  }

  /** Pages with the same main article, each set once instead of a list of others for each page. */
  List<List<Integer>> same() {
    return sets(PageSummary::copyOf);
  }

  /** Pages whose main articles tell the same story. */
  List<List<Integer>> sameStory() {
    return sets(PageSummary::related);
  }

  private List<List<Integer>> sets(Function<PageSummary, List<String>> others) {
    Set<String> seen = new HashSet<>();
    List<List<Integer>> sets = new ArrayList<>();
    for (PageSummary page : result.pages()) {
      if (others.apply(page).isEmpty() || !seen.add(page.page())) {
        continue;
      }
      seen.addAll(others.apply(page));
      List<Integer> set = new ArrayList<>();
      set.add(places.page(page.page()));
      others.apply(page).forEach(other -> set.add(places.page(other)));
      sets.add(set);
    }
    return sets;
  }
}
