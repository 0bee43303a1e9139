package dev.copydesk.report.figures;

import dev.copydesk.model.Article;
import dev.copydesk.model.result.Result;
import dev.copydesk.model.result.Story;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * When the texts of a result ran.
 *
 * @param days day since 1970 and texts of that day in turn, days ascending
 * @param undated how many texts name no day
 * @param lanes the largest stories of several texts of which at least one names its day
 */
public record Timeline(List<Integer> days, int undated, List<Lane> lanes) {
  /** As wrong dates put stories outside of what is drawn, more than a drawing has room for. */
  private static final int LANES = 40;

  /**
   * One story.
   *
   * @param story its id
   * @param days as in {@link Timeline}
   */
  public record Lane(String story, List<Integer> days) {}

  /** Counts a result that is looked up so. */
  public static Timeline of(Result result, Result.Lookup lookup) {
    List<Integer> days = days(result.articles().stream());
    List<Lane> lanes =
        result.stories().stream()
            .filter(story -> story.from() != null && story.articles().size() > 1)
            .sorted(Comparator.comparingInt((Story story) -> -story.articles().size()))
            .limit(LANES)
            .map(story -> new Lane(story.id(), days(articles(story, lookup))))
            .toList();
    return new Timeline(days, undated(result), lanes);
  }

  private static int undated(Result result) {
    return (int) result.articles().stream().filter(one -> one.published() == null).count();
  }

  private static Stream<Article> articles(Story story, Result.Lookup lookup) {
    return story.articles().stream().flatMap(id -> lookup.article(id).stream());
  }

  private static List<Integer> days(Stream<Article> articles) {
    Map<LocalDate, Integer> counts = new TreeMap<>();
    articles
        .map(Article::published)
        .filter(Objects::nonNull)
        .forEach(day -> counts.merge(day, 1, Integer::sum));
    List<Integer> days = new ArrayList<>();
    counts.forEach((day, n) -> days.addAll(List.of(Math.toIntExact(day.toEpochDay()), n)));
    return days;
  }
}
