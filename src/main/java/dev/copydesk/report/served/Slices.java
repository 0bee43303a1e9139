package dev.copydesk.report.served;

import dev.copydesk.model.result.CopyGroup;
import dev.copydesk.model.result.Link;
import dev.copydesk.model.result.Result;
import dev.copydesk.model.result.Story;
import dev.copydesk.report.data.NewsViews;
import dev.copydesk.report.data.ReportData.NewCopyView;
import dev.copydesk.report.data.ReportData.NewStoryView;
import dev.copydesk.report.figures.News;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Cuts out of a result what one view draws. Safe to share between threads once it is made; a {@link
 * Cut} belongs to one.
 */
public final class Slices {
  final Result result;
  final Views views;
  final Places places;
  final List<List<Integer>> samePages;
  final List<List<Integer>> sameStoryPages;
  final List<Integer> newTexts;
  final List<NewCopyView<Integer>> newCopies;
  final List<NewStoryView<Integer>> newStories;
  private final NewsViews<Integer> news;
  private final Map<Integer, List<Integer>> articlesOfPage = new HashMap<>();
  private final Map<Integer, List<Integer>> linksOfArticle = new HashMap<>();
  private final Map<Integer, List<Integer>> setsOfPage = new HashMap<>();
  private final Map<Integer, List<Integer>> storySetsOfPage = new HashMap<>();

  /** Reads the result and the news of its last addition once. */
  public Slices(Result result, News latest) {
    this.result = result;
    views = new Views(result);
    places = views.places();
    samePages = views.same();
    sameStoryPages = views.sameStory();
    news = new NewsViews<>(latest, places);
    newTexts = news.texts();
    newCopies = news.copies();
    newStories = news.stories();
    for (int i = 0; i < result.articles().size(); i++) {
      add(articlesOfPage, places.page(result.articles().get(i).page()), i);
    }
    for (int i = 0; i < result.links().size(); i++) {
      add(linksOfArticle, places.article(result.links().get(i).a()), i);
      add(linksOfArticle, places.article(result.links().get(i).b()), i);
    }
    invert(samePages, setsOfPage);
    invert(sameStoryPages, storySetsOfPage);
  }

  private static void invert(List<List<Integer>> sets, Map<Integer, List<Integer>> to) {
    for (int i = 0; i < sets.size(); i++) {
      for (int page : sets.get(i)) {
        add(to, page, i);
      }
    }
  }

  private static void add(Map<Integer, List<Integer>> lists, int key, int value) {
    lists.computeIfAbsent(key, unseen -> new ArrayList<>()).add(value);
  }

  /** Where everything stands. */
  public Places places() {
    return places;
  }

  /** What the last addition brought. */
  public NewsViews<Integer> news() {
    return news;
  }

  /** How many sets of pages have the same main article. */
  public int samePages() {
    return samePages.size();
  }

  /** How many sets of pages have main articles on the same story. */
  public int sameStoryPages() {
    return sameStoryPages.size();
  }

  /** Places of a page's articles. */
  List<Integer> articlesOf(int page) {
    return articlesOfPage.getOrDefault(page, List.of());
  }

  private List<Integer> linksOf(int article) {
    return linksOfArticle.getOrDefault(article, List.of());
  }

  /**
   * The place of the tie between two articles.
   *
   * @throws IndexOutOfBoundsException when nothing ties them
   */
  public int tie(String a, String b) {
    return tieBetween(places.article(a), places.article(b))
        .orElseThrow(() -> new IndexOutOfBoundsException("nothing ties " + a + " and " + b));
  }

  private Optional<Integer> tieBetween(int a, int b) {
    return linksOf(a).stream().filter(i -> touches(result.links().get(i), b)).findFirst();
  }

  private boolean touches(Link link, int article) {
    return places.article(link.a()) == article || places.article(link.b()) == article;
  }

  /** An empty slice to cut things into. */
  public Cut cut() {
    return new Cut(this);
  }

  /** A slice in the making. */
  public static final class Cut {
    private final Slices from;
    private final Slice slice = Slice.empty();

    private Cut(Slices from) {
      this.from = from;
    }

    /** What was cut so far. */
    public Slice slice() {
      return slice;
    }

    /** An article with the page that names it, and its story's name. */
    public Cut article(int place) {
      var article = from.views.article(place);
      slice.articles().put(place, article);
      page(from.places.page(from.result.articles().get(place).page()));
      if (article.story() != null) {
        head(article.story());
      }
      return this;
    }

    /** An article with all its ties. */
    public Cut articleWhole(int place) {
      article(place);
      from.linksOf(place).forEach(this::link);
      return this;
    }

    /** A page alone. */
    public Cut page(int place) {
      slice.pages().computeIfAbsent(place, from.views::page);
      return this;
    }

    /** A page with its articles. */
    public Cut pageFull(int place) {
      page(place);
      from.articlesOf(place).forEach(this::article);
      return this;
    }

    /** A page with its articles and the pages that belong with it. */
    public Cut pageWhole(int place) {
      pageFull(place);
      from.setsOfPage.getOrDefault(place, List.of()).forEach(this::samePages);
      from.storySetsOfPage.getOrDefault(place, List.of()).forEach(this::sameStoryPages);
      return this;
    }

    /** A set of pages with the same main article. */
    public Cut samePages(int set) {
      slice.samePages().put(set, from.samePages.get(set));
      from.samePages.get(set).forEach(this::pageWithMain);
      return this;
    }

    /** A set of pages whose main articles tell the same story. */
    public Cut sameStoryPages(int set) {
      slice.sameStoryPages().put(set, from.sameStoryPages.get(set));
      from.sameStoryPages.get(set).forEach(this::pageWithMain);
      return this;
    }

    private void pageWithMain(int place) {
      Integer main = from.views.page(place).main();
      page(place);
      if (main != null) {
        article(main);
      }
    }

    /** A tie with both articles. */
    public Cut link(int place) {
      var link = from.views.link(place);
      slice.links().put(place, link);
      return article(link.a()).article(link.b());
    }

    /** A story's name and figures. */
    public Cut head(int place) {
      slice.stories().computeIfAbsent(place, from.views::storyHead);
      return this;
    }

    /** A story with its articles, its groups of copies and the ties within it. */
    public Cut story(int place) {
      Story story = from.result.stories().get(place);
      story.articles().forEach(id -> article(from.places.article(id)));
      story.articles().forEach(id -> linksWithin(place, from.places.article(id)));
      story.copies().forEach(id -> group(from.places.group(id)));
      var view = from.views.story(place);
      slice.stories().put(place, view);
      if (view.nearest() != null) {
        head(view.nearest().story());
      }
      return this;
    }

    private void linksWithin(int story, int article) {
      for (int place : from.linksOf(article)) {
        var link = from.views.link(place);
        if (isIn(story, link.a()) && isIn(story, link.b())) {
          slice.links().put(place, link);
        }
      }
    }

    private boolean isIn(int story, int article) {
      var one = slice.articles().get(article);
      return one != null && one.story() != null && one.story() == story;
    }

    private void group(int place) {
      CopyGroup group = from.result.copies().get(place);
      slice.groups().put(place, from.views.group(place));
      article(from.places.article(group.original()));
      group.members().forEach(member -> article(from.places.article(member.article())));
    }

    /** A new text. */
    public Cut newText(int place) {
      slice.newTexts().put(place, from.newTexts.get(place));
      return article(from.newTexts.get(place));
    }

    /** A new copy with what it is a copy of and the tie between them. */
    public Cut newCopy(int place) {
      NewCopyView<Integer> copy = from.newCopies.get(place);
      slice.newCopies().put(place, copy);
      from.tieBetween(copy.article(), copy.of()).ifPresent(this::link);
      return article(copy.article()).article(copy.of());
    }

    /** A story with new texts. */
    public Cut newStory(int place) {
      NewStoryView<Integer> one = from.newStories.get(place);
      slice.newStories().put(place, one);
      return head(one.story());
    }

    /** What was left out. */
    public Cut skipped(int place) {
      slice.skipped().put(place, from.views.skipped(place));
      return this;
    }
  }
}
