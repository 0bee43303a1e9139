package dev.copydesk.report.data;

import dev.copydesk.model.CopyGroup;
import dev.copydesk.model.Furniture;
import dev.copydesk.model.Link;
import dev.copydesk.model.PageSummary;
import dev.copydesk.model.Result;
import dev.copydesk.model.Skipped;
import dev.copydesk.model.Story;
import dev.copydesk.report.compare.Body;
import dev.copydesk.report.data.ReportData.GroupView;
import dev.copydesk.report.data.ReportData.LinkView;
import dev.copydesk.report.data.ReportData.MemberView;
import dev.copydesk.report.data.ReportData.QuoteView;
import dev.copydesk.report.data.ReportData.Sheet;
import dev.copydesk.report.data.ReportData.SkippedView;
import dev.copydesk.report.data.ReportData.StoryView;
import dev.copydesk.report.figures.Figures;
import dev.copydesk.report.figures.Outlets;
import dev.copydesk.report.page.Words;
import dev.copydesk.text.Harmless;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns one result into the report's data: names become places in lists, text becomes harmless. */
public final class Gatherer {
  /** More names or key terms than that do not tell a story any better. */
  private static final int MOST_TERMS = 12;

  private final Result whole;
  private final Result result;
  private final Result.Lookup lookup;
  private final Holdings holdings;
  private final Places places;
  private final PageViews pages;
  private final ArticleViews articles;
  private final Sheets sheets;
  private final ReportSettings settings;
  private final Map<String, Body> bodies = new HashMap<>();

  /** Chooses what of the result there is room for. */
  public Gatherer(Result whole, ReportSettings settings) {
    this.whole = whole;
    this.settings = settings;
    result = Selection.of(whole, settings.articles());
    lookup = new Result.Lookup(result.articles(), result.copies(), result.stories());
    holdings = Holdings.of(result, lookup, settings);
    places = new Places(result);
    pages = new PageViews(result, places);
    articles = new ArticleViews(result, lookup, places, holdings.texts());
    sheets = new Sheets(result);
  }

  /** All but the full texts and pages. */
  public ReportData data() {
    Outlets outlets =
        Outlets.of(whole, new Result.Lookup(whole.articles(), whole.copies(), whole.stories()));
    return new ReportData(
        new ReportData.Run(holdings.texts().size(), whole.links().size()),
        Figures.of(whole),
        each(first(outlets.outlets()), Gatherer::outlet),
        each(first(outlets.exchanges()), Gatherer::exchange),
        pages.all(),
        articles.all(),
        each(holdings.links(), this::link),
        each(result.copies(), this::group),
        each(result.stories(), this::story),
        pages.same(),
        pages.sameStory(),
        each(first(result.skipped()), Gatherer::skipped),
        Arrays.stream(Furniture.Kind.values()).map(Gatherer::key).toList(),
        Words.all());
  }

  /** The full texts by the articles' places, null where the report has no room for one. */
  public List<@Nullable String> texts() {
    return articles.texts();
  }

  /** The pages as they were by their places, null where the report has no room for one. */
  public List<@Nullable Sheet> sheets() {
    List<@Nullable Sheet> all = new ArrayList<>(result.pages().size());
    for (PageSummary page : result.pages()) {
      all.add(holdings.pages().contains(page.page()) ? sheets.of(page) : null);
    }
    return all;
  }

  private <T> List<T> first(List<T> all) {
    return all.subList(0, Math.min(all.size(), settings.rows()));
  }

  private LinkView link(Link link) {
    Marks marks = isHeld(link) ? Marks.of(body(link.a()), body(link.b()), link) : Marks.NONE;
    return new LinkView(
        places.article(link.a()),
        places.article(link.b()),
        key(link.relation()),
        rounded(link.jaccard()),
        rounded(link.containment()),
        link.passages().size(),
        marks.passages(),
        marks.rows());
  }

  private boolean isHeld(Link link) {
    return holdings.texts().contains(link.a()) && holdings.texts().contains(link.b());
  }

  private Body body(String article) {
    return bodies.computeIfAbsent(article, id -> Body.of(lookup.article(id).orElseThrow()));
  }

  private GroupView group(CopyGroup group) {
    return new GroupView(
        Harmless.line(group.id()),
        places.article(group.original()),
        each(group.members(), this::member));
  }

  private MemberView member(CopyGroup.Member member) {
    return new MemberView(
        places.article(member.article()),
        key(member.relation()),
        rounded(member.jaccard()),
        rounded(member.containment()));
  }

  private StoryView story(Story story) {
    return new StoryView(
        Harmless.line(story.id()),
        Harmless.line(story.headline()),
        each(story.articles(), places::article),
        each(story.copies(), places::group),
        Objects.toString(story.from(), null),
        Objects.toString(story.to(), null),
        each(story.sources(), Harmless::line),
        story.entities().stream().limit(MOST_TERMS).map(Harmless::line).toList(),
        story.keywords().stream().limit(MOST_TERMS).map(Harmless::line).toList(),
        each(story.summary(), this::quote));
  }

  private QuoteView quote(Story.Quote quote) {
    return new QuoteView(Harmless.line(quote.sentence()), places.article(quote.article()));
  }

  private static SkippedView skipped(Skipped skipped) {
    return new SkippedView(Harmless.line(skipped.input()), Harmless.line(skipped.reason()));
  }

  private static Outlets.Outlet outlet(Outlets.Outlet o) {
    return new Outlets.Outlet(
        Harmless.line(o.name()), o.own(), o.copied(), o.again(), o.copies(), o.teasers());
  }

  private static Outlets.Exchange exchange(Outlets.Exchange e) {
    return new Outlets.Exchange(Harmless.line(e.from()), Harmless.line(e.to()), e.articles());
  }

  private static <T, V> List<V> each(List<T> all, Function<T, V> view) {
    return all.stream().map(view).toList();
  }

  private static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /** Three digits are more than anybody reads, and shorter in the file. */
  private static double rounded(double value) {
    return Math.round(value * 1000) / 1000.0;
  }
}
