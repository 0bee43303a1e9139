package dev.copydesk.stories.telling;

import dev.copydesk.model.Article;
import dev.copydesk.model.CopyGroup;
import dev.copydesk.model.Story;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Says what each story is, in the words of its articles.
 *
 * <p>Safe to share between threads.
 */
public final class Teller {
  private final Map<String, CopyGroup> groups = new HashMap<>();

  /** Takes the groups of copies, of which each is quoted through its original alone. */
  public Teller(List<CopyGroup> copies) {
    for (CopyGroup group : copies) {
      groups.put(group.original(), group);
      group.members().forEach(member -> groups.put(member.article(), group));
    }
  }

  /**
   * Tells stories.
   *
   * @param stories the articles of each; none empty
   * @return one for each, in the same order
   */
  public List<Story> tell(List<List<Article>> stories) {
    List<String> ids = Ids.of(stories);
    return IntStream.range(0, stories.size())
        .parallel()
        .mapToObj(i -> story(stories.get(i), ids.get(i)))
        .toList();
  }

  private Story story(List<Article> articles, String id) {
    List<Article> voices = articles.stream().filter(this::isHeard).toList();
    Digest digest = Digest.of(voices.isEmpty() ? articles : voices);
    List<LocalDate> days =
        articles.stream().map(Article::published).filter(Objects::nonNull).sorted().toList();
    List<String> entities = Names.of(digest.voices());
    return new Story(
        id,
        Headlines.best(digest),
        articles.stream().map(Article::id).toList(),
        copies(articles),
        days.isEmpty() ? null : days.getFirst(),
        days.isEmpty() ? null : days.getLast(),
        articles.stream()
            .map(Article::source)
            .filter(Objects::nonNull)
            .sorted()
            .distinct()
            .toList(),
        entities,
        Keywords.of(digest, entities),
        Summaries.of(digest));
  }

  /** Whether the article is no copy, or the one that speaks for its copies. */
  private boolean isHeard(Article article) {
    CopyGroup group = groups.get(article.id());
    return group == null || group.original().equals(article.id());
  }

  private List<String> copies(List<Article> articles) {
    return articles.stream()
        .map(article -> groups.get(article.id()))
        .filter(Objects::nonNull)
        .map(CopyGroup::id)
        .distinct()
        .toList();
  }
}
