package dev.copydesk.report.held;

import dev.copydesk.model.Article;
import dev.copydesk.model.Furniture;
import dev.copydesk.model.result.CopyGroup;
import dev.copydesk.model.result.Link;
import dev.copydesk.model.result.PageSummary;
import dev.copydesk.model.result.Result;
import dev.copydesk.model.result.Story;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** A result that is in memory whole. */
public final class WholeSource implements Source {
  private final Result result;
  private final Map<String, PageSummary> pages;
  private final Map<String, Article> articles;
  private final Map<String, CopyGroup> groups;
  private final Map<String, Story> stories;
  private final Map<String, Link> links;
  private final Map<String, List<Furniture>> furniture = new HashMap<>();

  /** Reads the result once. */
  public WholeSource(Result result) {
    this.result = result;
    pages = byId(result.pages(), PageSummary::page);
    articles = byId(result.articles(), Article::id);
    groups = byId(result.copies(), CopyGroup::id);
    stories = byId(result.stories(), Story::id);
    links = byId(result.links(), link -> key(link.a(), link.b()));
    result
        .furniture()
        .forEach(f -> furniture.computeIfAbsent(f.page(), page -> new ArrayList<>()).add(f));
  }

  private static <T> Map<String, T> byId(List<T> things, Function<T, String> id) {
    Map<String, T> byId = new HashMap<>();
    things.forEach(thing -> byId.put(id.apply(thing), thing));
    return byId;
  }

  private static String key(String a, String b) {
    return a + "\n" + b;
  }

  private static <T> T known(Map<String, T> things, String id) {
    T thing = things.get(id);
    if (thing == null) {
      throw new IllegalArgumentException("the result names " + id + " and does not hold it");
    }
    return thing;
  }

  @Override
  public Result counted() {
    return result;
  }

  @Override
  public long linksFound() {
    return result.links().size();
  }

  @Override
  public long textBytes(String article) {
    return Source.bytes(article(article).text());
  }

  @Override
  public long restBytes(String page) {
    return Source.bytes(page(page).rest());
  }

  @Override
  public List<Link> linksWithin(Set<String> some) {
    return result.links().stream()
        .filter(link -> some.contains(link.a()) && some.contains(link.b()))
        .toList();
  }

  @Override
  public PageSummary page(String id) {
    return known(pages, id);
  }

  @Override
  public List<Furniture> furniture(String page) {
    return furniture.getOrDefault(page, List.of());
  }

  @Override
  public Article article(String id) {
    return known(articles, id);
  }

  @Override
  public Link link(String a, String b) {
    return known(links, key(a, b));
  }

  @Override
  public CopyGroup group(String id) {
    return known(groups, id);
  }

  @Override
  public Story story(String id) {
    return known(stories, id);
  }
}
