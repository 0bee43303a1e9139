package dev.copydesk.report.data;

import dev.copydesk.model.Article;
import dev.copydesk.model.CopyGroup;
import dev.copydesk.model.PageSummary;
import dev.copydesk.model.Result;
import dev.copydesk.model.Story;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Where things stand in the lists of a result: the numbers by which the report's data names them.
 */
public final class Places {
  private final Map<String, Integer> pages;
  private final Map<String, Integer> articles;
  private final Map<String, Integer> groups;
  private final Map<String, Integer> stories;

  Places(Result result) {
    pages = places(result.pages(), PageSummary::page);
    articles = places(result.articles(), Article::id);
    groups = places(result.copies(), CopyGroup::id);
    stories = places(result.stories(), Story::id);
  }

  /** The place of a page. */
  public int page(String id) {
    return place("page", id, pages);
  }

  /** The place of an article or teaser. */
  public int article(String id) {
    return place("article", id, articles);
  }

  /** The place of a group of copies. */
  public int group(String id) {
    return place("group", id, groups);
  }

  /** The place of a story. */
  public int story(String id) {
    return place("story", id, stories);
  }

  /** Whether an article or teaser is there. */
  public boolean holdsArticle(String id) {
    return articles.containsKey(id);
  }

  /** Whether a story is there. */
  public boolean holdsStory(String id) {
    return stories.containsKey(id);
  }

  private static <T> Map<String, Integer> places(List<T> all, Function<T, String> id) {
    Map<String, Integer> places = new HashMap<>();
    all.forEach(one -> places.put(id.apply(one), places.size()));
    return places;
  }

  private static int place(String kind, String id, Map<String, Integer> places) {
    Integer place = places.get(id);
    if (place == null) {
      throw new NotHeldException(
          "the result names the %s %s and does not hold it".formatted(kind, id));
    }
    return place;
  }

  /** Something is asked for by an id that the result does not hold. */
  public static final class NotHeldException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    NotHeldException(String message) {
      super(message);
    }
  }
}
