package dev.copydesk.report.data;

import dev.copydesk.model.Furniture;
import dev.copydesk.model.Link;
import dev.copydesk.model.PageSummary;
import dev.copydesk.model.Result;
import dev.copydesk.report.data.ReportData.Sheet;
import dev.copydesk.report.data.ReportData.Things;
import dev.copydesk.report.data.Summary.Held;
import dev.copydesk.report.data.Summary.LaneView;
import dev.copydesk.report.data.Summary.TimelineView;
import dev.copydesk.report.figures.Figures;
import dev.copydesk.report.figures.News;
import dev.copydesk.report.figures.Outlets;
import dev.copydesk.report.figures.Timeline;
import dev.copydesk.report.page.Words;
import dev.copydesk.text.Harmless;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Turns one result into the report's data: names become places in lists, text becomes harmless. */
public final class Gatherer {
  private final Result whole;
  private final Result result;
  private final Holdings holdings;
  private final Views views;
  private final NewsViews news;
  private final ReportSettings settings;

  /** Chooses what of the result and its news there is room for. */
  public Gatherer(Result whole, News news, ReportSettings settings) {
    this.whole = whole;
    this.settings = settings;
    result = Selection.of(whole, settings.articles());
    var lookup = new Result.Lookup(result.articles(), result.copies(), result.stories());
    holdings = Holdings.of(result, lookup, settings);
    views = new Views(result, lookup, holdings.texts());
    this.news = new NewsViews(news, views.places());
  }

  /** All but the full texts and pages. */
  public ReportData data() {
    List<Link> links = holdings.links();
    List<List<Integer>> same = views.pages().same();
    List<List<Integer>> sameStory = views.pages().sameStory();
    var held =
        new Held(
            result.articles().size(),
            holdings.texts().size(),
            result.stories().size(),
            links.size(),
            Math.min(settings.rows(), result.skipped().size()),
            whole.links().size(),
            same.size(),
            sameStory.size());
    return new ReportData(
        summary(whole, news, views.places(), held, settings.rows()),
        new Things(
            all(result.pages(), views::page),
            all(result.articles(), views::article),
            links.stream().map(views::link).toList(),
            all(result.copies(), views::group),
            all(result.stories(), views::story),
            same,
            sameStory,
            all(first(result.skipped(), settings.rows()), views::skipped),
            news.texts(),
            news.copies(),
            news.stories()));
  }

  /**
   * What the first view says of a result, without any page, article or story.
   *
   * @param places of what the report holds of it
   * @param held how much that is
   * @param rows how many outlets and exchanges to list
   */
  public static Summary summary(Result whole, NewsViews news, Places places, Held held, int rows) {
    var lookup = new Result.Lookup(whole.articles(), whole.copies(), whole.stories());
    Outlets outlets = Outlets.of(whole, lookup);
    return new Summary(
        held,
        Figures.of(whole),
        outlets.exchanges().size(),
        first(outlets.outlets(), rows).stream().map(Gatherer::outlet).toList(),
        first(outlets.exchanges(), rows).stream().map(Gatherer::exchange).toList(),
        timeline(Timeline.of(whole, lookup), places),
        Arrays.stream(Furniture.Kind.values()).map(Gatherer::key).toList(),
        Words.all(),
        news.summary());
  }

  private static TimelineView timeline(Timeline all, Places places) {
    return new TimelineView(
        all.days(),
        all.undated(),
        all.lanes().stream()
            .filter(lane -> places.holdsStory(lane.story()))
            .map(lane -> new LaneView(places.story(lane.story()), lane.days()))
            .toList());
  }

  /** The full texts by the articles' places, null where the report has no room for one. */
  public List<@Nullable String> texts() {
    return views.articles().texts();
  }

  /** The pages as they were by their places, null where the report has no room for one. */
  public List<@Nullable Sheet> sheets() {
    var sheets = new Sheets(result);
    List<@Nullable Sheet> all = new ArrayList<>(result.pages().size());
    for (PageSummary page : result.pages()) {
      all.add(holdings.pages().contains(page.page()) ? sheets.of(page) : null);
    }
    return all;
  }

  private static <T> List<T> first(List<T> all, int most) {
    return all.subList(0, Math.min(all.size(), most));
  }

  private static <V> List<V> all(List<?> things, IntFunction<V> view) {
    return IntStream.range(0, things.size()).mapToObj(view).toList();
  }

  private static Outlets.Outlet outlet(Outlets.Outlet o) {
    return new Outlets.Outlet(
        Harmless.line(o.name()), o.own(), o.wire(), o.copied(), o.again(), o.copies(), o.teasers());
  }

  private static Outlets.Exchange exchange(Outlets.Exchange e) {
    return new Outlets.Exchange(Harmless.line(e.from()), Harmless.line(e.to()), e.articles());
  }

  private static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
