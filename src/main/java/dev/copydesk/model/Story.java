package dev.copydesk.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The articles about one event.
 *
 * @param id stands for the story in all files; does not change when unrelated pages are added
 * @param headline the clearest among the articles' own, or their first words where none has one
 * @param articles ids in the run's order; a story has at least one, and every article is in one
 * @param copies ids of the groups of copies that it holds
 * @param from the first known day of publication, or null
 * @param to the last known day, or null
 * @param sources the outlets, sorted, each once
 * @param entities the people, places and bodies that it is about, most telling first
 * @param keywords its key terms, most telling first
 * @param summary sentences quoted from the articles
 */
public record Story(
    String id,
    String headline,
    List<String> articles,
    List<String> copies,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    List<String> sources,
    List<String> entities,
    List<String> keywords,
    List<Quote> summary) {
  /** Refuses a story without an article and copies the lists. */
  public Story {
    if (articles.isEmpty()) {
      throw new IllegalArgumentException("story " + id + " has no article");
    }
    articles = List.copyOf(articles);
    copies = List.copyOf(copies);
    sources = List.copyOf(sources);
    entities = List.copyOf(entities);
    keywords = List.copyOf(keywords);
    summary = List.copyOf(summary);
  }

  /**
   * A sentence in an article's own words.
   *
   * @param sentence the words
   * @param article the id of the article that says so
   */
  public record Quote(String sentence, String article) {}
}
