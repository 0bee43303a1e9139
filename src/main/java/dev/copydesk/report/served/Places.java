package dev.copydesk.report.served;

import dev.copydesk.model.Article;
import dev.copydesk.model.result.CopyGroup;
import dev.copydesk.model.result.PageSummary;
import dev.copydesk.model.result.Result;
import dev.copydesk.model.result.Story;
import dev.copydesk.report.data.Names;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Where things stand in the lists of a result: the numbers by which the report's data names them.
 */
public final class Places implements Names<Integer> {
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

  @Override
  public Integer page(String id) {
    return place("page", id, pages);
  }

  @Override
  public Integer article(String id) {
    return place("article", id, articles);
  }

  @Override
  public Integer group(String id) {
    return place("group", id, groups);
  }

  @Override
  public Integer story(String id) {
    return place("story", id, stories);
  }

  @Override
  public boolean holdsArticle(String id) {
    return articles.containsKey(id);
  }

  @Override
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
