package dev.copydesk.stories;

import dev.copydesk.model.Link;
import it.unimi.dsi.fastutil.longs.Long2DoubleAVLTreeMap;
import it.unimi.dsi.fastutil.longs.Long2DoubleSortedMap;
import it.unimi.dsi.fastutil.longs.LongAVLTreeSet;
import it.unimi.dsi.fastutil.longs.LongSortedSet;
import java.util.ArrayList;
import java.util.List;

/**
 * Links between articles as ties between the voices that speak for them.
 *
 * @param pulls for the key of every tied pair how strongly its links pull, 0 to 1
 */
record Ties(Long2DoubleSortedMap pulls) {

  static Ties of(Voices voices, List<Link> links) {
    Ties ties = new Ties(new Long2DoubleAVLTreeMap());
    for (Link link : links) {
      int a = voices.of(link.a());
      int b = voices.of(link.b());
      if (a >= 0 && b >= 0 && a != b) {
        long key = Pair.key(a, b);
        ties.pulls.put(key, Math.max(ties.pulls.get(key), pull(link)));
      }
    }
    return ties;
  }

  /**
   * The share of the way to full closeness that a link takes two voices. Shared passages may be a
   * transcript or background that desks quote in many stories, so they pull as far as they make up
   * the shorter article.
   */
  private static double pull(Link link) {
    return switch (link.relation()) {
      case EXACT, NEAR -> 0.8;
      case REVISION, REWRITE -> 0.6;
      case EXCERPT -> 0.5;
      case PASSAGES -> 0.5 * link.containment();
    };
  }

  /** The near pairs and the tied ones with how close they are, in order of their numbers. */
  List<Pair> pairs(List<Group> voices, LongSortedSet near) {
    LongSortedSet keys = new LongAVLTreeSet(near);
    keys.addAll(pulls.keySet());
    List<Pair> pairs = new ArrayList<>(keys.size());
    for (long key : keys) {
      Group a = voices.get(Pair.first(key));
      Group b = voices.get(Pair.second(key));
      pairs.add(new Pair(Pair.first(key), Pair.second(key), a.closeness(b) + gain(key, voices)));
    }
    return pairs;
  }

  /** What their links add to the closeness of two voices, under the key of their pair. */
  double gain(long key, List<Group> voices) {
    double pull = pulls.get(key);
    return pull == 0
        ? 0
        : pull * (1 - voices.get(Pair.first(key)).closeness(voices.get(Pair.second(key))));
  }
}
