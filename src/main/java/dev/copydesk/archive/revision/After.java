package dev.copydesk.archive.revision;

import dev.copydesk.archive.arrival.Before;
import dev.copydesk.model.Article;
import dev.copydesk.model.Origin;
import dev.copydesk.model.ledger.entry.Place;
import dev.copydesk.model.ledger.entry.Standing;
import dev.copydesk.model.result.CopyGroup;
import dev.copydesk.model.result.Link;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Articles, links and groups as they will be: those of the edition before and, over them, whatever
 * is known to be otherwise. For one thread.
 */
final class After {
  private final Before before;
  private final Set<String> gone;
  private final Map<String, Article> come;
  private final Map<String, Origin> origins;
  private final Map<String, Article> retold = new HashMap<>();
  private final Set<Link> linksGone = new HashSet<>();
  private final Map<String, List<Link>> linksCome = new HashMap<>();
  private final Map<String, Optional<CopyGroup>> groups = new HashMap<>();

  /**
   * As before but for articles that go and come.
   *
   * @param gone ids
   * @param come by their ids
   * @param origins of the pages that come
   */
  After(Before before, Set<String> gone, Map<String, Article> come, Map<String, Origin> origins) {
    this.before = before;
    this.gone = gone;
    this.come = come;
    this.origins = origins;
  }

  boolean isThere(String article) {
    return come.containsKey(article) || isOld(article);
  }

  /** Whether it was there before and stays. */
  boolean isOld(String article) {
    return !gone.contains(article) && !come.containsKey(article) && before.holdsArticle(article);
  }

  /** An article that is there. */
  Article article(String id) {
    Article known = retold.getOrDefault(id, come.get(id));
    return known == null ? before.known(id).article() : known;
  }

  /** The same in the language that its page told. */
  Article asTold(String id) {
    Article newcomer = come.get(id);
    if (newcomer != null) {
      return newcomer;
    }
    Standing known = before.known(id);
    return known.article().withLanguage(known.entry().said());
  }

  void retell(Article article) {
    retold.put(article.id(), article);
  }

  /** Articles in the run's order. */
  List<String> inOrder(Stream<String> articles) {
    return articles.distinct().sorted(Comparator.comparing(this::place)).toList();
  }

  /** Where an article stands that is there, or was. */
  Place place(String article) {
    Origin origin = origin(Place.page(article));
    return new Place(origin, Place.number(article));
  }

  Origin origin(String page) {
    Origin newcomer = origins.get(page);
    return newcomer == null ? Objects.requireNonNull(before.origin(page), page) : newcomer;
  }

  void unlink(Link link) {
    linksGone.add(link);
  }

  void link(Link link) {
    linksCome.computeIfAbsent(link.a(), id -> new ArrayList<>()).add(link);
    linksCome.computeIfAbsent(link.b(), id -> new ArrayList<>()).add(link);
  }

  List<Link> links(String article) {
    return Stream.concat(
            before.links(article).stream().filter(link -> !linksGone.contains(link)),
            linksCome.getOrDefault(article, List.of()).stream())
        .toList();
  }

  void group(String article, @Nullable CopyGroup group) {
    groups.put(article, Optional.ofNullable(group));
  }

  @Nullable CopyGroup group(String article) {
    Optional<CopyGroup> known = groups.get(article);
    return known == null ? before.groupOf(article) : known.orElse(null);
  }
}
