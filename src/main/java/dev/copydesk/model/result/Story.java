package dev.copydesk.model.result;

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
 * @param ties how firmly each article belongs to it, in the order of {@code articles}
 * @param loosest id of the article with the weakest tie, or null where all are tied alike
 * @param nearest the story that is closest to it and yet another, or null where none comes near
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
    List<Quote> summary,
    List<Tie> ties,
    @Nullable String loosest,
    @Nullable Neighbour nearest) {
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
    ties = List.copyOf(ties);
  }

  /** The same story with another neighbour. */
  public Story withNearest(@Nullable Neighbour other) {
    return withBonds(ties, loosest, other);
  }

  /** The same story in another neighbourhood. */
  public Story withBonds(
      List<Tie> others, @Nullable String otherLoosest, @Nullable Neighbour otherNearest) {
    return new Story(
        id,
        headline,
        articles,
        copies,
        from,
        to,
        sources,
        entities,
        keywords,
        summary,
        others,
        otherLoosest,
        otherNearest);
  }

  /**
   * A sentence in an article's own words.
   *
   * @param sentence the words
   * @param article the id of the article that says so
   */
  public record Quote(String sentence, String article) {}

  /**
   * How firmly an article belongs to its story.
   *
   * @param article its id
   * @param closeness the mean closeness of its voice to all other voices of the story, 0 to 1 with
   *     four decimals: the shared share of weighted words and names, less where the days are far
   *     apart, more where links tie them. Independent reports of one event mostly have 0.2 to 0.5.
   *     1 where the story has one voice; a copy, or a teaser whose article is known, has the tie of
   *     the voice that speaks for it
   */
  public record Tie(String article, double closeness) {}

  /**
   * Another story that comes near.
   *
   * @param story its id
   * @param closeness the mean closeness of the voices here to those there, 0 to 1 with four
   *     decimals, on the scale of {@link Tie#closeness}
   */
  public record Neighbour(String story, double closeness) {}
}
