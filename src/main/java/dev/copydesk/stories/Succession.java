package dev.copydesk.stories;

import dev.copydesk.model.Article;
import dev.copydesk.model.ledger.Change;
import dev.copydesk.model.ledger.Change.Kind;
import dev.copydesk.model.result.Story;
import dev.copydesk.stories.telling.Ids;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which story goes on as which: each keeps the id of the one that most of its articles were in, the
 * largest part first, and every article that has another story than before is accounted for.
 */
final class Succession {
  private final Map<String, String> homes;
  private final Predicate<String> taken;

  /** The ids of the stories that are told anew, in their order. */
  private final List<String> ids;

  /**
   * Decides.
   *
   * @param stories the articles of each story that is told anew
   * @param before the stories that they were in
   * @param taken whether a story has or had an id
   */
  Succession(List<List<Article>> stories, List<Story> before, Predicate<String> taken) {
    homes = Continuation.homes(before);
    this.taken = taken;
    ids = ids(stories);
  }

  private record Claim(int story, String id, int articles) {}

  private List<String> ids(List<List<Article>> stories) {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < stories.size(); i++) {
      Map<String, Integer> shares = new TreeMap<>();
      for (Article article : stories.get(i)) {
        String home = homes.get(article.id());
        if (home != null) {
          shares.merge(home, 1, Integer::sum);
        }
      }
      int story = i;
      shares.forEach((id, articles) -> claims.add(new Claim(story, id, articles)));
    }
    claims.sort(
        Comparator.comparingInt((Claim claim) -> -claim.articles())
            .thenComparing(Claim::id)
            .thenComparingInt(Claim::story));
    Map<Integer, String> given = new HashMap<>();
    Set<String> gone = new HashSet<>();
    for (Claim claim : claims) {
      if (!given.containsKey(claim.story()) && gone.add(claim.id())) {
        given.put(claim.story(), claim.id());
      }
    }
    Set<String> all = new LinkedHashSet<>();
    for (int i = 0; i < stories.size(); i++) {
      String id = given.get(i);
      all.add(
          id == null
              ? Ids.fresh(stories.get(i), fresh -> taken.test(fresh) || all.contains(fresh))
              : id);
    }
    return List.copyOf(all);
  }

  List<String> ids() {
    return ids;
  }

  /**
   * What became of the stories.
   *
   * @param after the stories that were told anew
   * @param before the stories that they were in
   */
  static List<Change> changes(List<Story> after, List<Story> before) {
    Map<String, String> homes = Continuation.homes(before);
    Set<String> known = new HashSet<>(homes.values());
    Map<String, Story> now = new HashMap<>();
    after.forEach(story -> now.put(story.id(), story));
    List<Change> changes = new ArrayList<>();
    for (Story story : after) {
      Moves moves = Moves.of(story, homes);
      if (!moves.fresh.isEmpty()) {
        boolean grew = known.contains(story.id());
        changes.add(new Change(grew ? Kind.GREW : Kind.BEGAN, story.id(), List.of(), moves.fresh));
      }
      Set<String> merged = new TreeSet<>();
      List<String> came = new ArrayList<>();
      moves.from.forEach(
          (other, articles) -> {
            if (now.containsKey(other)) {
              changes.add(new Change(Kind.SPLIT, other, List.of(story.id()), articles));
            } else {
              merged.add(other);
              came.addAll(articles);
            }
          });
      if (!merged.isEmpty()) {
        changes.add(new Change(Kind.MERGED, story.id(), List.copyOf(merged), came));
      }
    }
    losses(before, now, Continuation.homes(after), changes);
    changes.sort(Comparator.comparing(Change::story).thenComparing(Change::kind));
    return changes;
  }

  private static void losses(
      List<Story> before, Map<String, Story> now, Map<String, String> at, List<Change> changes) {
    for (Story story : before) {
      List<String> gone = story.articles().stream().filter(id -> !at.containsKey(id)).toList();
      if (!gone.isEmpty()) {
        boolean ended = gone.size() == story.articles().size();
        boolean lives = now.containsKey(story.id());
        changes.add(
            new Change(ended && !lives ? Kind.ENDED : Kind.SHRANK, story.id(), List.of(), gone));
      }
    }
  }

  /** The articles of a story that were not in it: new ones, and those of other stories. */
  private record Moves(List<String> fresh, Map<String, List<String>> from) {
    static Moves of(Story story, Map<String, String> homes) {
      Moves moves = new Moves(new ArrayList<>(), new TreeMap<>());
      for (String article : story.articles()) {
        @Nullable String home = homes.get(article);
        if (home == null) {
          moves.fresh.add(article);
        } else if (!home.equals(story.id())) {
          moves.from.computeIfAbsent(home, key -> new ArrayList<>()).add(article);
        }
      }
      return moves;
    }
  }
}
