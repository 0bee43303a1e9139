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
final class Places {
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

  int page(String id) {
    return place("page", id, pages);
  }

  int article(String id) {
    return place("article", id, articles);
  }

  int group(String id) {
    return place("group", id, groups);
  }

  int story(String id) {
    return place("story", id, stories);
  }

  private static <T> Map<String, Integer> places(List<T> all, Function<T, String> id) {
    Map<String, Integer> places = new HashMap<>();
    all.forEach(one -> places.put(id.apply(one), places.size()));
    return places;
  }

  private static int place(String kind, String id, Map<String, Integer> places) {
    Integer place = places.get(id);
    if (place == null) {
      throw new IllegalArgumentException(
          "the result names the %s %s and does not hold it".formatted(kind, id));
    }
    return place;
  }
}
