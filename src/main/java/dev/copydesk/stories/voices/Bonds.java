package dev.copydesk.stories.voices;

import dev.copydesk.model.Article;
import dev.copydesk.stories.Linkage;
import dev.copydesk.stories.likeness.Group;
import dev.copydesk.stories.likeness.Proximity;
import dev.copydesk.stories.telling.Outline;
import it.unimi.dsi.fastutil.longs.Long2DoubleAVLTreeMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * How firmly finished stories hold together and how near they are to one another. All figures are
 * means of closeness, as {@link Linkage} weighs them.
 *
 * @param ties for every voice its mean closeness to the others of its story; 1 where it is alone
 * @param nearest for the number of a story the one that is nearest to it, where one is near at all
 */
public record Bonds(List<Double> ties, Map<Integer, Near> nearest) {
  /**
   * Another story.
   *
   * @param story its number
   * @param closeness of the two on average, 0 to 1
   */
  public record Near(int story, double closeness) {}

  /**
   * Measures stories.
   *
   * @param voices all voices
   * @param pairs those that were compared
   * @param links what links add to them
   * @param stories for every voice the number of its story
   */
  public static Bonds of(List<Group> voices, List<Proximity> pairs, Ties links, int[] stories) {
    Map<Integer, Group> wholes = wholes(voices, stories);
    Long2DoubleAVLTreeMap between = new Long2DoubleAVLTreeMap();
    for (Proximity pair : pairs) {
      int a = stories[pair.a()];
      int b = stories[pair.b()];
      if (a != b) {
        between.addTo(Proximity.key(a, b), gain(pair, voices, links));
      }
    }
    return new Bonds(ties(voices, pairs, links, stories, wholes), nearest(between, wholes));
  }

  /** The {@link #ties} alone, of the same. */
  public static List<Double> ties(
      List<Group> voices, List<Proximity> pairs, Ties links, int[] stories) {
    return ties(voices, pairs, links, stories, wholes(voices, stories));
  }

  private static List<Double> ties(
      List<Group> voices,
      List<Proximity> pairs,
      Ties links,
      int[] stories,
      Map<Integer, Group> wholes) {
    double[] gains = new double[stories.length];
    for (Proximity pair : pairs) {
      if (stories[pair.a()] == stories[pair.b()]) {
        double gain = gain(pair, voices, links);
        gains[pair.a()] += gain;
        gains[pair.b()] += gain;
      }
    }
    return IntStream.range(0, stories.length)
        .parallel()
        .mapToObj(v -> tie(voices.get(v), whole(wholes, stories[v]), gains[v]))
        .toList();
  }

  private static double gain(Proximity pair, List<Group> voices, Ties links) {
    return links.gain(Proximity.key(pair.a(), pair.b()), voices);
  }

  /** Every story as one group, under its number. */
  private static Map<Integer, Group> wholes(List<Group> voices, int[] stories) {
    Map<Integer, List<Group>> members = new HashMap<>();
    for (int voice = 0; voice < stories.length; voice++) {
      members.computeIfAbsent(stories[voice], s -> new ArrayList<>()).add(voices.get(voice));
    }
    Map<Integer, Group> wholes = new ConcurrentHashMap<>();
    members.entrySet().parallelStream()
        .forEach(
            e -> wholes.put(e.getKey(), e.getValue().stream().reduce(Group::join).orElseThrow()));
    return wholes;
  }

  private static Group whole(Map<Integer, Group> wholes, int story) {
    return Objects.requireNonNull(wholes.get(story));
  }

  private static double tie(Group voice, Group story, double gain) {
    int others = story.size() - 1;
    return others == 0 ? 1 : within(voice.closeness(story.without(voice)) + gain / others);
  }

  private static Map<Integer, Near> nearest(
      Long2DoubleAVLTreeMap between, Map<Integer, Group> wholes) {
    long[] keys = between.keySet().toLongArray();
    double[] closeness =
        Arrays.stream(keys)
            .parallel()
            .mapToDouble(key -> closeness(key, between.get(key), wholes))
            .toArray();
    Map<Integer, Near> nearest = new HashMap<>();
    for (int i = 0; i < keys.length; i++) {
      int a = Proximity.first(keys[i]);
      int b = Proximity.second(keys[i]);
      nearest.merge(a, new Near(b, closeness[i]), Bonds::nearer);
      nearest.merge(b, new Near(a, closeness[i]), Bonds::nearer);
    }
    return nearest;
  }

  private static double closeness(long key, double gain, Map<Integer, Group> wholes) {
    return closeness(
        whole(wholes, Proximity.first(key)), whole(wholes, Proximity.second(key)), gain);
  }

  /**
   * How close two stories are.
   *
   * @param here the one with the smaller number
   * @param gain what links between their voices add, all together
   */
  public static double closeness(Group here, Group there, double gain) {
    double pairs = (double) here.size() * there.size();
    return within(here.closeness(there) + gain / pairs);
  }

  private static Near nearer(Near one, Near other) {
    return other.closeness() > one.closeness() ? other : one;
  }

  /** Sums of many roundings may leave the scale by a hair. */
  private static double within(double closeness) {
    return Math.clamp(closeness, 0, 1);
  }

  /**
   * The stories with their articles, ready to be told.
   *
   * @param members the articles of every story under its number
   */
  public List<Outline> outlines(Map<Integer, List<Article>> members, Voices voices) {
    List<Integer> order = List.copyOf(members.keySet());
    Map<Integer, Integer> places = new HashMap<>();
    order.forEach(story -> places.put(story, places.size()));
    List<Outline> outlines = new ArrayList<>(order.size());
    members.forEach(
        (story, articles) -> {
          List<Double> firmness =
              articles.stream().map(article -> ties.get(voices.of(article.id()))).toList();
          Near near = nearest.getOrDefault(story, new Near(-1, 0));
          int place = places.getOrDefault(near.story(), Outline.NONE);
          outlines.add(new Outline(articles, firmness, place, near.closeness()));
        });
    return outlines;
  }
}
