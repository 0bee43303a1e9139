package dev.copydesk.archive.revision;

import dev.copydesk.archive.arrival.Before;
import dev.copydesk.model.Article;
import dev.copydesk.model.ledger.Amendment.Turn;
import dev.copydesk.model.ledger.entry.Standing;
import dev.copydesk.model.result.CopyGroup;
import dev.copydesk.model.result.Link;
import dev.copydesk.pipeline.Steps;
import dev.copydesk.text.Languages;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The groups of copies around links that go and come.
 *
 * <p>An original takes only what is linked to it, and its claim depends on its own links alone; so
 * groups in one connected part of all copies know nothing of the other parts, and to group the
 * parts that a link enters or leaves is to group them as a run would.
 *
 * @param articles ids of the articles of those parts that are there now, in the run's order
 * @param groups all groups of those parts as they are now
 * @param turn the groups that go and come
 */
record Families(List<String> articles, List<CopyGroup> groups, Turn<CopyGroup> turn) {

  /**
   * Groups.
   *
   * @param gone ids of articles that go
   * @param come ids of articles that come
   * @param links links that go and come
   */
  static Families of(
      Before before,
      After after,
      Collection<String> gone,
      Collection<String> come,
      Turn<Link> links,
      Steps steps) {
    Set<String> part = part(before, after, gone, come, links);
    List<String> articles = after.inOrder(part.stream().filter(after::isThere));
    Set<Link> ties = new LinkedHashSet<>();
    articles.forEach(id -> after.links(id).stream().filter(Families::isCopy).forEach(ties::add));
    List<CopyGroup> now =
        steps.copies(articles.stream().map(after::asTold).toList(), List.copyOf(ties));
    Set<CopyGroup> were = new LinkedHashSet<>();
    part.stream().map(before::groupOf).filter(Objects::nonNull).forEach(were::add);
    Families families =
        new Families(
            articles,
            now,
            new Turn<>(
                were.stream().filter(group -> !now.contains(group)).toList(),
                now.stream().filter(group -> !were.contains(group)).toList()));
    families.tell(before, after, steps);
    return families;
  }

  private static boolean isCopy(Link link) {
    return link.relation().isCopy();
  }

  /** Whoever hangs together with them, by links as they were or as they are. */
  private static Set<String> part(
      Before before,
      After after,
      Collection<String> gone,
      Collection<String> come,
      Turn<Link> links) {
    Set<String> part = new TreeSet<>();
    Deque<String> next = new ArrayDeque<>(gone);
    next.addAll(come);
    Stream.concat(links.gone().stream(), links.come().stream())
        .filter(Families::isCopy)
        .forEach(link -> next.addAll(List.of(link.a(), link.b())));
    while (!next.isEmpty()) {
      String id = next.remove();
      if (part.add(id)) {
        Stream.concat(before.links(id).stream(), after.links(id).stream())
            .filter(Families::isCopy)
            .forEach(link -> next.add(link.a().equals(id) ? link.b() : link.a()));
      }
    }
    return part;
  }

  /** Who is in which group, and what language each speaks. */
  private void tell(Before before, After after, Steps steps) {
    articles.forEach(id -> after.group(id, null));
    for (CopyGroup group : groups) {
      after.group(group.original(), group);
      group.members().forEach(member -> after.group(member.article(), group));
    }
    Map<String, String> known = new HashMap<>();
    List<Article> all = new ArrayList<>();
    for (String id : articles) {
      all.add(after.asTold(id));
      if (after.isOld(id) && isByItself(before, id)) {
        known.put(id, before.known(id).article().language());
      }
    }
    steps.languages(all, groups, known).forEach(after::retell);
  }

  /** Whether the language that an article is in was told by its own words. */
  private static boolean isByItself(Before before, String id) {
    Standing article = before.known(id);
    CopyGroup group = before.groupOf(id);
    return article.entry().said().equals(Languages.UNKNOWN)
        && (group == null || group.original().equals(id));
  }
}
