package dev.copydesk.archive;

import dev.copydesk.archive.arrival.Before;
import dev.copydesk.model.Article;
import dev.copydesk.model.ledger.Addition;
import dev.copydesk.model.result.CopyGroup;
import dev.copydesk.model.result.Result;
import dev.copydesk.model.result.Story;
import dev.copydesk.report.figures.News;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What an addition brought, from what it touched alone. Without state. */
final class Brought {
  private Brought() {}

  /**
   * The news of the latest addition.
   *
   * @param after the edition as it is now
   */
  static News of(Before after, Addition addition) {
    Map<String, CopyGroup> groups = new HashMap<>();
    Map<String, Story> stories = new HashMap<>();
    Set<String> ids = new TreeSet<>();
    Stream.concat(addition.added().stream(), addition.replaced().stream())
        .flatMap(page -> after.articlesOf(page).stream())
        .forEach(
            known -> {
              ids.add(known.article().id());
              stories.put(known.story(), after.story(known.story()));
              CopyGroup group = after.groupOf(known.article().id());
              if (group != null) {
                groups.put(group.id(), group);
                ids.add(group.original());
                group.members().forEach(member -> ids.add(member.article()));
              }
            });
    List<Article> articles =
        ids.stream()
            .sorted(Comparator.comparing(after::place))
            .map(id -> after.known(id).article())
            .toList();
    List<Story> inOrder =
        stories.values().stream()
            .sorted(Comparator.comparing(story -> after.place(story.articles().getFirst())))
            .toList();
    return News.of(
        new Result(
            List.of(),
            articles,
            List.of(),
            List.of(),
            List.copyOf(groups.values()),
            inOrder,
            List.of()),
        List.of(addition));
  }
}
