package dev.copydesk.model.result;

import dev.copydesk.model.Article;
import dev.copydesk.model.Furniture;
import dev.copydesk.model.Skipped;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that a run found, every list in the run's order: pages by input and place, articles by page
 * and place, groups and stories by their first article.
 *
 * @param pages one for every page that was read
 * @param articles articles and teasers
 * @param furniture everything on the pages that is no article
 * @param links verified relations
 * @param copies groups of copies
 * @param stories groups by event; every article is in exactly one
 * @param skipped what was left out
 * @param passedOver how many records of inputs hold no page by what they are, such as {@code
 *     request}
 */
public record Result(
    List<PageSummary> pages,
    List<Article> articles,
    List<Furniture> furniture,
    List<Link> links,
    List<CopyGroup> copies,
    List<Story> stories,
    List<Skipped> skipped,
    SortedMap<String, Integer> passedOver) {
  /** Copies the lists. */
  public Result {
    pages = List.copyOf(pages);
    articles = List.copyOf(articles);
    furniture = List.copyOf(furniture);
    links = List.copyOf(links);
    copies = List.copyOf(copies);
    stories = List.copyOf(stories);
    skipped = List.copyOf(skipped);
    passedOver = Collections.unmodifiableSortedMap(new TreeMap<>(passedOver));
  }

  /** A result of inputs in which every record is a page. */
  public Result(
      List<PageSummary> pages,
      List<Article> articles,
      List<Furniture> furniture,
      List<Link> links,
      List<CopyGroup> copies,
      List<Story> stories,
      List<Skipped> skipped) {
    this(pages, articles, furniture, links, copies, stories, skipped, new TreeMap<>());
  }

  /**
   * Finds an article, its group and its story by the article's id; built once, then constant time.
   */
  public static final class Lookup {
    private final Map<String, Article> articles = new HashMap<>();
    private final Map<String, CopyGroup> groups = new HashMap<>();
    private final Map<String, Story> stories = new HashMap<>();

    /**
     * Reads the lists once.
     *
     * @param articles whatever is to be found by its id
     * @param copies the groups among them
     * @param stories the stories among them
     */
    public Lookup(List<Article> articles, List<CopyGroup> copies, List<Story> stories) {
      articles.forEach(article -> this.articles.put(article.id(), article));
      for (CopyGroup group : copies) {
        groups.put(group.original(), group);
        group.members().forEach(member -> groups.put(member.article(), group));
      }
      stories.forEach(story -> story.articles().forEach(id -> this.stories.put(id, story)));
    }

    /** The article of that id, if there is one. */
    public Optional<Article> article(String id) {
      return Optional.ofNullable(articles.get(id));
    }

    /** The group of copies that the article is in, if it is in one. */
    public Optional<CopyGroup> group(String article) {
      return Optional.ofNullable(groups.get(article));
    }

    /** The story that the article is in, if the article is known. */
    public Optional<Story> story(String article) {
      return Optional.ofNullable(stories.get(article));
    }
  }
}
