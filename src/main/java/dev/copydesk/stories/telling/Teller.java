package dev.copydesk.stories.telling;

import dev.copydesk.model.Article;
import dev.copydesk.model.result.CopyGroup;
import dev.copydesk.model.result.Story;
import dev.copydesk.model.result.Story.Neighbour;
import dev.copydesk.model.result.Story.Tie;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

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
   * @param outlines what belongs together
   * @return one for each, in the same order
   */
  public List<Story> tell(List<Outline> outlines) {
    return tell(outlines, Ids.of(outlines.stream().map(Outline::articles).toList()), Map.of());
  }

  /**
   * Tells stories that have their ids already.
   *
   * @param outlines what belongs together
   * @param ids of each
   * @param known by their ids those that were told before of the same articles, in the same groups
   *     of copies: what they say stays, but for how firmly they hold together and what is near
   * @return one for each, in the same order
   */
  public List<Story> tell(List<Outline> outlines, List<String> ids, Map<String, Story> known) {
    return IntStream.range(0, outlines.size())
        .parallel()
        .mapToObj(
            i -> {
              Outline outline = outlines.get(i);
              Story before = known.get(ids.get(i));
              Neighbour nearest = nearest(outline, ids);
              return before == null
                  ? story(outline, ids.get(i), nearest)
                  : before.withBonds(ties(outline), loosest(outline), nearest);
            })
        .toList();
  }

  private static @Nullable Neighbour nearest(Outline outline, List<String> ids) {
    return outline.nearest() == Outline.NONE
        ? null
        : neighbour(ids.get(outline.nearest()), outline.closeness());
  }

  /** A story that is near to another, as it is told of that one. */
  public static Neighbour neighbour(String id, double closeness) {
    return new Neighbour(id, rounded(closeness));
  }

  /**
   * Tells one story, for those who hold no more of them at once. Of its texts are read those of the
   * first {@value Digest#MOST_VOICES} articles by id, in each language, that are no copies.
   *
   * @param nearest the story next to it, if any
   */
  public Story story(Outline outline, String id, @Nullable Neighbour nearest) {
    List<Article> articles = outline.articles();
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
        sources(articles),
        entities,
        Keywords.of(digest, entities),
        Summaries.of(digest),
        ties(outline),
        loosest(outline),
        nearest);
  }

  private static List<String> sources(List<Article> articles) {
    return articles.stream()
        .map(Article::source)
        .filter(Objects::nonNull)
        .sorted()
        .distinct()
        .toList();
  }

  private static List<Tie> ties(Outline outline) {
    return IntStream.range(0, outline.ties().size())
        .mapToObj(i -> new Tie(outline.articles().get(i).id(), rounded(outline.ties().get(i))))
        .toList();
  }

  private static @Nullable String loosest(Outline outline) {
    int loosest = outline.loosest();
    return loosest == Outline.NONE ? null : outline.articles().get(loosest).id();
  }

  private static double rounded(double closeness) {
    return Math.round(closeness * 10_000) / 10_000.0;
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
