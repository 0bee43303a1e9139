package dev.copydesk.report.data;

import dev.copydesk.model.Link;
import dev.copydesk.model.Result;
import dev.copydesk.model.Skipped;
import dev.copydesk.model.Story;
import dev.copydesk.report.compare.Body;
import dev.copydesk.report.data.ReportData.ArticleView;
import dev.copydesk.report.data.ReportData.GroupView;
import dev.copydesk.report.data.ReportData.LinkView;
import dev.copydesk.report.data.ReportData.PageView;
import dev.copydesk.report.data.ReportData.SkippedView;
import dev.copydesk.report.data.ReportData.StoryView;
import dev.copydesk.text.Harmless;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Any one thing of a result as the script reads it, by its place in the result's list. Safe to
 * share between threads.
 */
public final class Views {
  private final Result result;
  private final Result.Lookup lookup;
  private final Places places;
  private final Set<String> texts;
  private final ArticleViews articles;
  private final PageViews pages;
  private final StoryViews stories;
  private final Map<String, Body> bodies = new ConcurrentHashMap<>();

  /** Views for a reader who asks for every text by itself. */
  public Views(Result result) {
    this(result, new Result.Lookup(result.articles(), result.copies(), result.stories()), Set.of());
  }

  /** Views for a reader who has the texts of these articles at hand. */
  Views(Result result, Result.Lookup lookup, Set<String> texts) {
    this.result = result;
    this.lookup = lookup;
    this.texts = texts;
    places = new Places(result);
    articles = new ArticleViews(result, lookup, places, texts);
    pages = new PageViews(result, places);
    stories = new StoryViews(result, places);
  }

  /** Where everything stands. */
  public Places places() {
    return places;
  }

  ArticleViews articles() {
    return articles;
  }

  /** Which pages belong together. */
  public PageViews pages() {
    return pages;
  }

  /** An article or teaser. */
  public ArticleView article(int place) {
    return articles.view(result.articles().get(place));
  }

  /** A page. */
  public PageView page(int place) {
    return pages.view(result.pages().get(place));
  }

  /** A group of copies. */
  public GroupView group(int place) {
    return stories.group(result.copies().get(place));
  }

  /** All of a story. */
  public StoryView story(int place) {
    return stories.whole(result.stories().get(place));
  }

  /** A story as a list names it. */
  public StoryView storyHead(int place) {
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

  /** A tie, with its marks where both texts are at hand. */
  public LinkView link(int place) {
    return link(result.links().get(place));
  }

  LinkView link(Link link) {
    boolean held = texts.contains(link.a()) && texts.contains(link.b());
    return new LinkView(
        places.article(link.a()),
        places.article(link.b()),
        StoryViews.key(link.relation()),
        StoryViews.rounded(link.jaccard()),
        StoryViews.rounded(link.containment()),
        link.passages().size(),
        held ? Marks.of(body(link.a()), body(link.b()), link) : null);
  }

  private Body body(String article) {
    return bodies.computeIfAbsent(article, id -> Body.of(lookup.article(id).orElseThrow()));
  }
}
