package dev.copydesk.stories.voices;

import dev.copydesk.model.result.Link;
import dev.copydesk.stories.likeness.Group;
import dev.copydesk.stories.likeness.Proximity;
import it.unimi.dsi.fastutil.longs.Long2DoubleOpenHashMap;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Links between articles as ties between the voices that speak for them.
 *
 * @param pulls for the key of every tied pair how strongly its links pull, 0 to 1
 */
public record Ties(Long2DoubleOpenHashMap pulls) {

  /** The ties between voices; links within a voice are none. */
  public static Ties of(Voices voices, List<Link> links) {
    Ties ties = new Ties(new Long2DoubleOpenHashMap());
    for (Link link : links) {
      int a = voices.of(link.a());
      int b = voices.of(link.b());
      if (a >= 0 && b >= 0 && a != b) {
        long key = Proximity.key(a, b);
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
  public static double pull(Link link) {
    return switch (link.relation()) {
      case EXACT, NEAR -> 0.8;
      case REVISION, REWRITE -> 0.6;
      case EXCERPT -> 0.5;
      case PASSAGES -> 0.5 * link.containment();
    };
  }

  /**
   * The near pairs and the tied ones with how close they are, in order of their numbers.
   *
   * @param near keys of pairs, in any order
   */
  public List<Proximity> pairs(List<Group> voices, long[] near) {
    return LongStream.concat(Arrays.stream(near), pulls.keySet().longStream())
        .sorted()
        .distinct()
        .parallel()
        .mapToObj(key -> pair(key, voices))
        .toList();
  }

  private Proximity pair(long key, List<Group> voices) {
    int a = Proximity.first(key);
    int b = Proximity.second(key);
    return new Proximity(a, b, voices.get(a).closeness(voices.get(b)) + gain(key, voices));
  }

  /** What their links add to the closeness of two voices, under the key of their pair. */
  public double gain(long key, List<Group> voices) {
    double pull = pulls.get(key);
    return pull == 0
        ? 0
        : pull
            * (1 - voices.get(Proximity.first(key)).closeness(voices.get(Proximity.second(key))));
  }
}
