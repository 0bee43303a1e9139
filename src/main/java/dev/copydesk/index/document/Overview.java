package dev.copydesk.index.document;

import dev.copydesk.model.Article;
import dev.copydesk.model.ledger.Whole;
import dev.copydesk.model.result.CopyGroup;
import dev.copydesk.model.result.Link;
import dev.copydesk.model.result.PageSummary;
import dev.copydesk.model.result.Relation;
import dev.copydesk.model.result.Result;
import dev.copydesk.model.result.Story;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A whole edition as far as it is counted, read from columns alone: no text, no title. For one
 * thread.
 */
public final class Overview {
  private final Columns columns;
  private final Whole whole;

  /** The pages in the run's order. */
  private final List<Columns.PageBrief> pages = new ArrayList<>();

  /** Of each page its articles, in its order. */
  private final Map<String, List<Columns.ArticleBrief>> articlesOf = new HashMap<>();

  private final Map<String, Columns.ArticleBrief> articles = new HashMap<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<String, Integer> rests = new HashMap<>();
  private final Result counted;

  /** Counts once, all pages and articles. */
  public Overview(Columns columns, Whole whole) throws IOException {
    this.columns = columns;
    this.whole = whole;
    columns.pages(
        page -> {
          pages.add(page);
          rests.put(page.id(), page.restBytes());
        });
    pages.sort(Comparator.comparing(Columns.PageBrief::origin));
    columns.briefs(
        brief ->
            articlesOf
                .computeIfAbsent(brief.article().page(), page -> new ArrayList<>())
                .add(brief));
    counted = count();
  }

  /**
   * All of it, in the run's order: of pages their ids, how many articles they have and their main
   * one; of articles, groups and stories all but words and figures. No links and no furniture.
   */
  public Result counted() {
    return counted;
  }

  /** The length of an article's text in UTF-8. */
  public int textBytes(String article) {
    return Objects.requireNonNull(articles.get(article), article).textBytes();
  }

  /** The same of the rest of a page. */
  public int restBytes(String page) {
    return Objects.requireNonNull(rests.get(page), page);
  }

  /**
   * The links between any two of some articles, in the run's order, without passages.
   *
   * @throws IOException when the index cannot be read
   */
  public List<Link> linksWithin(Set<String> some) throws IOException {
    List<Link> links = new ArrayList<>();
    columns.links(
        link -> {
          if (some.contains(link.a()) && some.contains(link.b())) {
            links.add(link);
          }
        });
    links.sort(
        Comparator.comparingInt((Link link) -> place(link.a()))
            .thenComparingInt(link -> place(link.b())));
    return links;
  }

  private int place(String article) {
    return Objects.requireNonNull(places.get(article), article);
  }

  private Result count() throws IOException {
    List<PageSummary> summaries = new ArrayList<>();
    List<Article> inOrder = new ArrayList<>();
    Map<String, List<Columns.ArticleBrief>> groups = new LinkedHashMap<>();
    Map<String, List<Columns.ArticleBrief>> stories = new LinkedHashMap<>();
    for (Columns.PageBrief page : pages) {
      List<Columns.ArticleBrief> onPage =
          articlesOf.getOrDefault(page.id(), List.of()).stream()
              .sorted(Comparator.comparingInt(brief -> brief.article().n()))
              .toList();
      summaries.add(summary(page.id(), onPage));
      for (Columns.ArticleBrief brief : onPage) {
        articles.put(brief.article().id(), brief);
        places.put(brief.article().id(), places.size());
        inOrder.add(brief.article());
        stories.computeIfAbsent(brief.story(), id -> new ArrayList<>()).add(brief);
        if (brief.copies() != null) {
          groups.computeIfAbsent(brief.copies(), id -> new ArrayList<>()).add(brief);
        }
      }
    }
    Map<String, String> originals = columns.originals();
    return new Result(
        summaries,
        inOrder,
        List.of(),
        List.of(),
        groups.entrySet().stream()
            .map(group -> group(group.getKey(), originals.get(group.getKey()), group.getValue()))
            .toList(),
        stories.entrySet().stream().map(story -> story(story.getKey(), story.getValue())).toList(),
        whole.skipped(),
        whole.passedOver());
  }

  private static PageSummary summary(String page, List<Columns.ArticleBrief> onPage) {
    String main =
        onPage.stream()
            .map(Columns.ArticleBrief::article)
            .min(PageSummary.MAIN_FIRST)
            .map(Article::id)
            .orElse(null);
    return new PageSummary(page, "", "", 0, onPage.size(), main, List.of(), List.of(), "");
  }

  private static CopyGroup group(
      String id, @Nullable String original, List<Columns.ArticleBrief> briefs) {
    return new CopyGroup(
        id,
        Objects.requireNonNull(original, id),
        briefs.stream()
            .map(brief -> brief.article().id())
            .filter(article -> !article.equals(original))
            .map(article -> new CopyGroup.Member(article, Relation.EXACT, 1, 1))
            .toList(),
        sources(briefs));
  }

  private static Story story(String id, List<Columns.ArticleBrief> briefs) {
    List<LocalDate> days =
        briefs.stream()
            .map(brief -> brief.article().published())
            .filter(Objects::nonNull)
            .sorted()
            .toList();
    return new Story(
        id,
        "",
        briefs.stream().map(brief -> brief.article().id()).toList(),
        briefs.stream()
            .map(Columns.ArticleBrief::copies)
            .filter(Objects::nonNull)
            .distinct()
            .toList(),
        days.isEmpty() ? null : days.getFirst(),
        days.isEmpty() ? null : days.getLast(),
        sources(briefs),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        null);
  }

  private static List<String> sources(List<Columns.ArticleBrief> briefs) {
    return briefs.stream()
        .map(brief -> brief.article().source())
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .toList();
  }
}
