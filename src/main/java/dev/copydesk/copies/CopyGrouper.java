package dev.copydesk.copies;

import dev.copydesk.model.Article;
import dev.copydesk.model.result.CopyGroup;
import dev.copydesk.model.result.CopyGroup.Member;
import dev.copydesk.model.result.Link;
import dev.copydesk.model.result.Relation;
import dev.copydesk.text.Hashes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes groups around originals. The article with the strongest claim to be the original of its
 * neighbourhood takes all that hang on it, then the next of those that are left, until no linked
 * article is free. Where the others of a group say from whom they have the text, that one is the
 * original. One instance groups one run's articles; not for several threads.
 */
public final class CopyGrouper {
  private final Map<String, Article> articles = new HashMap<>();

  /** Of each article, its place in the run's order. */
  private final Map<String, Integer> places = new HashMap<>();

  /** Of each article that others may hang on, the links that say so. */
  private final Map<String, List<Tie>> ties = new HashMap<>();

  private CopyGrouper(List<Article> articles, List<Link> links) {
    for (Article article : articles) {
      this.articles.put(article.id(), article);
      places.put(article.id(), places.size());
    }
    for (Link link : links) {
      if (link.relation().isCopy()) {
        tie(link.a(), link.b(), link);
        tie(link.b(), link.a(), link);
      }
    }
  }

  /**
   * Lets the other article hang on this one: but a clearly larger one that holds this is no copy of
   * it, nor are all that hold one brief copies of each other.
   */
  private void tie(String id, String other, Link link) {
    if (link.relation() != Relation.EXCERPT || article(other).words() <= article(id).words()) {
      ties.computeIfAbsent(id, key -> new ArrayList<>()).add(new Tie(other, link));
    }
  }

  /**
   * The groups, in the order of their first article; an article without a copy is in none.
   *
   * @param articles all articles of the run
   * @param links verified links between them; those that make no copies are passed over
   */
  public static List<CopyGroup> group(List<Article> articles, List<Link> links) {
    return new CopyGrouper(articles, links).groups();
  }

  private List<CopyGroup> groups() {
    Set<String> taken = new HashSet<>();
    List<CopyGroup> groups = new ArrayList<>();
    for (Article original : claimants()) {
      List<Member> members = taken.contains(original.id()) ? List.of() : free(original, taken);
      if (!members.isEmpty()) {
        taken.add(original.id());
        members.forEach(member -> taken.add(member.article()));
        groups.add(group(original, members));
      }
    }
    groups.sort(Comparator.comparingInt(this::firstPlace));
    return groups;
  }

  /** All articles with copies, those with the strongest claim to be an original first. */
  private List<Article> claimants() {
    Map<String, Double> support = new HashMap<>();
    ties.forEach(
        (id, all) -> support.put(id, all.stream().mapToDouble(Tie::weight).sorted().sum()));
    // Whoever most others hang on; then the fullest, the earliest, and the id leaves no tie open.
    return support.keySet().stream()
        .map(this::article)
        .sorted(
            Comparator.comparingDouble((Article a) -> -Objects.requireNonNull(support.get(a.id())))
                .thenComparing(Article::words, Comparator.reverseOrder())
                .thenComparing(Article::published, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Article::id))
        .toList();
  }

  /** The copies of an article that no other original has taken. */
  private List<Member> free(Article original, Set<String> taken) {
    return Objects.requireNonNull(ties.get(original.id())).stream()
        .filter(tie -> !taken.contains(tie.other()))
        .map(Tie::member)
        .sorted(Comparator.comparingInt(member -> place(member.article())))
        .toList();
  }

  /**
   * A group on the article that most of the others give as their source, if all have a tie to it;
   * else on the one that gathered it.
   */
  private CopyGroup group(Article gatherer, List<Member> members) {
    Article original = mostCredited(gatherer, members);
    return original.equals(gatherer)
        ? groupOn(gatherer, members)
        : groupOn(original, within(original, gatherer, members));
  }

  private Article mostCredited(Article gatherer, List<Member> members) {
    Article best = gatherer;
    long most = credits(gatherer);
    for (Member member : members) {
      Article other = article(member.article());
      long credits = credits(other);
      if (credits > most && within(other, gatherer, members).size() == members.size()) {
        best = other;
        most = credits;
      }
    }
    return best;
  }

  /** How many of those that have a tie to an article give it as their source. */
  private long credits(Article article) {
    return ties.getOrDefault(article.id(), List.of()).stream()
        .filter(tie -> article.id().equals(tie.link().credited()))
        .count();
  }

  /** Those of a group that may hang on one of its members. */
  private List<Member> within(Article original, Article gatherer, List<Member> members) {
    Set<String> ids = members.stream().map(Member::article).collect(Collectors.toSet());
    ids.add(gatherer.id());
    return ties.getOrDefault(original.id(), List.of()).stream()
        .filter(tie -> ids.contains(tie.other()))
        .map(Tie::member)
        .sorted(Comparator.comparingInt(member -> place(member.article())))
        .toList();
  }

  private CopyGroup groupOn(Article original, List<Member> members) {
    List<String> sources =
        Stream.concat(Stream.of(original), members.stream().map(m -> article(m.article())))
            .map(Article::source)
            .filter(Objects::nonNull)
            .distinct()
            .sorted()
            .toList();
    return new CopyGroup("c-" + Hashes.shortId(original.id()), original.id(), members, sources);
  }

  private int firstPlace(CopyGroup group) {
    return Math.min(place(group.original()), place(group.members().getFirst().article()));
  }

  private Article article(String id) {
    return Objects.requireNonNull(articles.get(id), id);
  }

  private int place(String id) {
    return Objects.requireNonNull(places.get(id), id);
  }

  /** A link as one of its articles sees it. */
  private record Tie(String other, Link link) {
    Member member() {
      return new Member(other, link.relation(), link.jaccard(), link.containment());
    }

    /** Exact ties count full; looser ones by what they share. */
    double weight() {
      return link.relation() == Relation.EXACT ? 1 : (link.jaccard() + link.containment()) / 2;
    }
  }
}
