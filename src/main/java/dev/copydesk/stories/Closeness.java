package dev.copydesk.stories;

import dev.copydesk.model.Article;
import dev.copydesk.model.Link;
import dev.copydesk.model.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How close two voices are: by their words, their days, and the links between their articles.
 *
 * @param voices every voice as a group of its own, by its number
 * @param ties how strongly links tie two voices, for the pairs that have any
 */
record Closeness(List<Group> voices, Map<Tie, Double> ties) {

  /** Two voices by their numbers, in order. */
  record Tie(int a, int b) implements Comparable<Tie> {
    @Override
    public int compareTo(Tie other) {
      return a == other.a ? Integer.compare(b, other.b) : Integer.compare(a, other.a);
    }
  }

  static Closeness of(Voices voices, List<Vector> vectors, List<Link> links) {
    List<Group> groups = new ArrayList<>(vectors.size());
    List<Article> speakers = voices.speakers();
    for (int i = 0; i < speakers.size(); i++) {
      groups.add(Group.of(speakers.get(i), vectors.get(i)));
    }
    Map<Tie, Double> ties = new TreeMap<>();
    for (Link link : links) {
      int a = voices.of(link.a());
      int b = voices.of(link.b());
      if (a >= 0 && b >= 0 && a != b) {
        ties.merge(new Tie(Math.min(a, b), Math.max(a, b)), pull(link.relation()), Math::max);
      }
    }
    return new Closeness(groups, ties);
  }

  /**
   * The share of the way to full closeness that a link of a kind takes two voices. Shared passages
   * may be a transcript or background that desks quote in many stories.
   */
  private static double pull(Relation relation) {
    return switch (relation) {
      case EXACT, NEAR -> 0.8;
      case REVISION, REWRITE -> 0.6;
      case EXCERPT -> 0.5;
      case PASSAGES -> 0.1;
    };
  }

  /** The near pairs and the linked ones with their closeness. */
  List<Pair> pairs(List<Pair> neighbours) {
    Map<Tie, Double> cosines = new TreeMap<>();
    ties.keySet().forEach(tie -> cosines.put(tie, cosine(tie)));
    neighbours.forEach(pair -> cosines.put(new Tie(pair.a(), pair.b()), pair.closeness()));
    List<Pair> pairs = new ArrayList<>(cosines.size());
    cosines.forEach((tie, cosine) -> pairs.add(new Pair(tie.a, tie.b, closeness(tie, cosine))));
    return pairs;
  }

  private double cosine(Tie tie) {
    return voices.get(tie.a).sum().dot(voices.get(tie.b).sum());
  }

  private double closeness(Tie tie, double cosine) {
    double byWordsAndDays = cosine * voices.get(tie.a).time(voices.get(tie.b));
    return byWordsAndDays + ties.getOrDefault(tie, 0.0) * (1 - byWordsAndDays);
  }
}
