package dev.copydesk.report.held;

import dev.copydesk.model.ledger.Amendment;
import dev.copydesk.model.ledger.Amendment.Turn;
import dev.copydesk.model.result.CopyGroup;
import dev.copydesk.model.result.Link;
import dev.copydesk.model.result.Story;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;

/**
 * What is otherwise than in an older report: what came, went or changed since.
 *
 * @param pages ids
 * @param articles ids
 * @param links {@linkplain #link both ids}
 * @param groups ids
 * @param stories ids
 */
public record Touched(
    Set<String> pages,
    Set<String> articles,
    Set<String> links,
    Set<String> groups,
    Set<String> stories) {

  /** Nothing is. */
  public static final Touched NOTHING =
      new Touched(Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

  /** What an amendment touches. */
  public static Touched by(Amendment amendment) {
    return new Touched(
        ids(amendment.pages(), page -> page.page().page()),
        ids(amendment.articles(), article -> article.article().id()),
        ids(amendment.links(), Touched::link),
        ids(amendment.copies(), CopyGroup::id),
        ids(amendment.stories(), Story::id));
  }

  private static <T> Set<String> ids(Turn<T> turn, Function<T, String> id) {
    Set<String> ids = new HashSet<>();
    turn.gone().forEach(thing -> ids.add(id.apply(thing)));
    turn.come().forEach(thing -> ids.add(id.apply(thing)));
    return ids;
  }

  /** What a link is known by. */
  static String link(Link link) {
    return link.a() + "\n" + link.b();
  }
}
