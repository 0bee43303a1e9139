package dev.copydesk.report;

import dev.copydesk.model.Article;
import dev.copydesk.model.CopyGroup;
import dev.copydesk.model.Furniture;
import dev.copydesk.model.Link;
import dev.copydesk.model.PageSummary;
import dev.copydesk.model.Result;
import dev.copydesk.model.Story;
import dev.copydesk.report.compare.Body;
import dev.copydesk.report.compare.Comparison;
import dev.copydesk.report.page.Words;
import dev.copydesk.text.Harmless;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns one result into the report's data: names become places in lists, text becomes harmless. */
final class Gatherer {
  /** So much of a text tells which one it is. */
  private static final int LEAD = 120;

  /** More names or key terms than that do not tell a story any better. */
  private static final int MOST_TERMS = 12;

  private final Result result;
  private final Result.Lookup lookup;
  private final Holdings holdings;
  private final Map<String, Integer> pages;
  private final Map<String, Integer> articles;
  private final Map<String, Integer> groups;
  private final Map<String, Integer> stories;
  private final Map<String, Body> bodies = new HashMap<>();

  Gatherer(Result result, ReportSettings settings) {
    this.result = result;
    lookup = new Result.Lookup(result.articles(), result.copies(), result.stories());
    holdings = Holdings.of(result, lookup, settings);
    pages = places(result.pages(), PageSummary::page);
    articles = places(result.articles(), Article::id);
    groups = places(result.copies(), CopyGroup::id);
    stories = places(result.stories(), Story::id);
  }

  ReportData data() {
    Outlets outlets = Outlets.of(result, lookup);
    return new ReportData(
        new ReportData.Run(holdings.texts().size(), result.links().size()),
        Figures.of(result),
        outlets.outlets().stream().map(Gatherer::outlet).toList(),
        outlets.exchanges().stream().map(Gatherer::exchange).toList(),
        pageViews(),
        result.articles().stream().map(this::article).toList(),
        holdings.links().stream().map(this::link).toList(),
        result.copies().stream().map(this::group).toList(),
        result.stories().stream().map(this::story).toList(),
        sets(PageSummary::copyOf),
        sets(PageSummary::related),
        result.skipped().stream()
            .map(s -> new ReportData.SkippedView(line(s.input()), line(s.reason())))
            .toList(),
        Words.all());
  }

  /** The full texts by the articles' places, null where the report has no room for one. */
  List<@Nullable String> texts() {
    List<@Nullable String> texts = new ArrayList<>(result.articles().size());
    for (Article article : result.articles()) {
      texts.add(isHeld(article) ? Harmless.text(article.text()) : null);
    }
    return texts;
  }

  private List<ReportData.PageView> pageViews() {
    Map<String, Map<String, Integer>> furniture = new HashMap<>();
    for (Furniture piece : result.furniture()) {
      furniture
          .computeIfAbsent(piece.page(), unseen -> new TreeMap<>())
          .merge(lower(piece.kind()), 1, Integer::sum);
    }
    return result.pages().stream()
        .map(page -> page(page, furniture.getOrDefault(page.page(), Map.of())))
        .toList();
  }

  private ReportData.PageView page(PageSummary page, Map<String, Integer> furniture) {
    return new ReportData.PageView(
        line(page.page()),
        page.input().equals(page.page()) ? null : line(page.input()),
        page.encoding(),
        page.characters(),
        page.main() == null ? null : articles.get(page.main()),
        furniture);
  }

  private ReportData.ArticleView article(Article article) {
    return new ReportData.ArticleView(
        article.id().equals(article.page() + "#" + article.n()) ? null : line(article.id()),
        place(pages, article.page()),
        article.n(),
        ReportData.kind(article),
        lineOrNull(article.title()),
        lineOrNull(article.source()),
        lineOrNull(article.byline()),
        article.published() == null ? null : article.published().toString(),
        article.language(),
        article.words(),
        article.title() == null || !isHeld(article) ? lead(article.text()) : null,
        isHeld(article) ? unevenParagraphs(article) : List.of(),
        lookup.group(article.id()).map(group -> groups.get(group.id())).orElse(null),
        lookup.story(article.id()).map(story -> stories.get(story.id())).orElse(null));
  }

  private ReportData.LinkView link(Link link) {
    Comparison comparison = compare(link);
    return new ReportData.LinkView(
        place(articles, link.a()),
        place(articles, link.b()),
        lower(link.relation()),
        rounded(link.jaccard()),
        rounded(link.containment()),
        flat(
            comparison.shared(),
            passage ->
                List.of(
                    passage.a().start(),
                    passage.a().end(),
                    passage.b().start(),
                    passage.b().end())),
        flat(comparison.rows(), row -> List.of(row.a(), row.b())));
  }

  private static <T> List<Integer> flat(List<T> all, Function<T, List<Integer>> numbers) {
    return all.stream().flatMap(one -> numbers.apply(one).stream()).toList();
  }

  /** Marks are of no use without the texts that they stand in. */
  private Comparison compare(Link link) {
    if (!holdings.texts().contains(link.a()) || !holdings.texts().contains(link.b())) {
      return new Comparison(List.of(), List.of());
    }
    return Comparison.of(body(link.a()), body(link.b()), link);
  }

  /** Paragraphs that hold blank lines of their own, as in pages that were not taken apart. */
  private static List<Integer> unevenParagraphs(Article article) {
    Body body = Body.of(article);
    return body.isPartedByBlankLines()
        ? List.of()
        : flat(body.paragraphs(), paragraph -> List.of(paragraph.start(), paragraph.end()));
  }

  private Body body(String article) {
    return bodies.computeIfAbsent(article, id -> Body.of(lookup.article(id).orElseThrow()));
  }

  private ReportData.GroupView group(CopyGroup group) {
    return new ReportData.GroupView(
        group.id(),
        place(articles, group.original()),
        group.members().stream()
            .map(
                member ->
                    new ReportData.MemberView(
                        place(articles, member.article()),
                        lower(member.relation()),
                        rounded(member.jaccard()),
                        rounded(member.containment())))
            .toList());
  }

  private ReportData.StoryView story(Story story) {
    return new ReportData.StoryView(
        story.id(),
        line(story.headline()),
        story.articles().stream().map(id -> place(articles, id)).toList(),
        story.copies().stream().map(id -> place(groups, id)).toList(),
        Objects.toString(story.from(), null),
        Objects.toString(story.to(), null),
        lines(story.sources()),
        lines(story.entities().stream().limit(MOST_TERMS).toList()),
        lines(story.keywords().stream().limit(MOST_TERMS).toList()),
        story.summary().stream()
            .map(q -> new ReportData.QuoteView(line(q.sentence()), place(articles, q.article())))
            .toList());
  }

  /** Pages that belong together, each set once, instead of a list of all others for each page. */
  private List<List<Integer>> sets(Function<PageSummary, List<String>> others) {
    Set<String> seen = new HashSet<>();
    List<List<Integer>> sets = new ArrayList<>();
    for (PageSummary page : result.pages()) {
      if (others.apply(page).isEmpty() || !seen.add(page.page())) {
        continue;
      }
      seen.addAll(others.apply(page));
      List<Integer> set = new ArrayList<>();
      set.add(place(pages, page.page()));
      others.apply(page).forEach(other -> set.add(place(pages, other)));
      sets.add(set);
    }
    return sets;
  }

  private boolean isHeld(Article article) {
    return holdings.texts().contains(article.id());
  }

  private static Outlets.Outlet outlet(Outlets.Outlet o) {
    return new Outlets.Outlet(
        line(o.name()), o.own(), o.copied(), o.again(), o.copies(), o.teasers());
  }

  private static Outlets.Exchange exchange(Outlets.Exchange e) {
    return new Outlets.Exchange(line(e.from()), line(e.to()), e.articles());
  }

  private static <T> Map<String, Integer> places(List<T> all, Function<T, String> id) {
    Map<String, Integer> places = new LinkedHashMap<>();
    all.forEach(one -> places.put(id.apply(one), places.size()));
    return places;
  }

  private static int place(Map<String, Integer> places, String id) {
    Integer place = places.get(id);
    if (place == null) {
      throw new IllegalArgumentException("the result names " + id + " and does not hold it");
    }
    return place;
  }

  private static String lead(String text) {
    int end = Math.min(LEAD, text.length());
    if (end < text.length()) {
      end = cut(text, end);
    }
    return line(text.substring(0, end)) + (end < text.length() ? "…" : "");
  }

  /** Where to cut: behind a word where words are parted by blanks, never within a character. */
  private static int cut(String text, int end) {
    int blank = text.lastIndexOf(' ', end);
    if (blank > end / 2) {
      return blank;
    }
    return Character.isLowSurrogate(text.charAt(end)) ? end + 1 : end;
  }

  private static double rounded(double value) {
    return Math.round(value * 1000) / 1000.0;
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static List<String> lines(Collection<String> foreign) {
    return foreign.stream().map(Gatherer::line).toList();
  }

  private static String line(String foreign) {
    return Harmless.line(foreign);
  }

  private static @Nullable String lineOrNull(@Nullable String foreign) {
    return foreign == null ? null : line(foreign);
  }
}
