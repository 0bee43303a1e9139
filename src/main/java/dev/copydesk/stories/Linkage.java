package dev.copydesk.stories;

import dev.copydesk.stories.likeness.Group;
import dev.copydesk.stories.likeness.Proximity;
import it.unimi.dsi.fastutil.ints.Int2DoubleOpenHashMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Average linkage on a sparse graph: the closest two groups join, again and again, as long as the
 * mean closeness of all their pairs of voices reaches a cut.
 *
 * <p>Voices that no chain of pairs above the cut connects are never one story, so every {@link
 * Parts part} of the graph is linked by itself, whoever links the others.
 *
 * <p>Only neighbours are ever compared. Where the graph knows the closeness of just one half of a
 * joined group to a neighbour, that of the other half comes from the groups' sums; so a large story
 * is not torn because its voices have more fellows than neighbours in the graph.
 */
public final class Linkage {
  /**
   * The middle of the stretch, .16 to .175, in which the mean BCubed F over labelled sets stays
   * within a thousandth of its best.
   */
  public static final double CUT = 0.17;

  /**
   * How much closer two groups must be, the larger the smaller of them: two that both have many
   * voices and are barely close are two events of one affair, where a single voice may just be
   * brief. Of two voices each, 7 % closer; of ten, a quarter.
   */
  private static final double CAUTION = 0.1;

  private final double cut;

  /**
   * The voices by number, then the groups in the order in which they were joined; null once gone.
   */
  private final List<@Nullable Group> groups;

  /** For every living group its neighbours with their closeness; none once it was joined. */
  private final List<Int2DoubleOpenHashMap> neighbours = new ArrayList<>();

  /** For every group the one that it was joined to; itself while it lives. */
  private final int[] joined;

  private final PriorityQueue<Proximity> queue = new PriorityQueue<>(Proximity.CLOSEST);

  private Linkage(List<Group> voices, double cut) {
    this.cut = cut;
    this.groups = new ArrayList<>(voices);
    this.joined = new int[Math.max(1, 2 * voices.size())];
    Arrays.setAll(joined, i -> i);
    voices.forEach(voice -> neighbours.add(new Int2DoubleOpenHashMap()));
  }

  /**
   * Groups the voices; the parts of the graph on the threads of the pool that it is called in.
   *
   * @param voices the voices, each a group of its own
   * @param pairs those that are worth a comparison, each once
   * @param cut the least mean closeness at which groups join
   * @return for every voice its group, which is called by the smallest of its voices
   */
  public static int[] groups(List<Group> voices, List<Proximity> pairs, double cut) {
    int[] groups = new int[voices.size()];
    Arrays.setAll(groups, i -> i);
    Parts.of(voices.size(), pairs, cut).parallelStream()
        .forEach(
            part -> {
              int[] within = new Linkage(part.voices(voices), cut).join(part.pairs());
              for (int i = 0; i < within.length; i++) {
                groups[part.members()[i]] = part.members()[within[i]];
              }
            });
    return groups;
  }

  /** Joins what is close; returns for every voice the first of its group. */
  private int[] join(List<Proximity> pairs) {
    int[] firsts = new int[groups.size()];
    pairs.forEach(this::offer);
    join();
    int[] firstOf = new int[groups.size()];
    Arrays.fill(firstOf, -1);
    for (int voice = 0; voice < firsts.length; voice++) {
      int group = group(voice);
      firstOf[group] = firstOf[group] < 0 ? voice : firstOf[group];
      firsts[voice] = firstOf[group];
    }
    return firsts;
  }

  private int group(int voice) {
    int group = voice;
    while (joined[group] != group) {
      group = joined[group];
    }
    return group;
  }

  private void offer(Proximity pair) {
    neighbours.get(pair.a()).put(pair.b(), pair.closeness());
    neighbours.get(pair.b()).put(pair.a(), pair.closeness());
    double worth = pair.closeness() * Math.pow(smaller(pair), -CAUTION);
    if (worth >= cut) {
      queue.add(new Proximity(pair.a(), pair.b(), worth));
    }
  }

  private int smaller(Proximity pair) {
    return Math.min(living(pair.a()).size(), living(pair.b()).size());
  }

  private void join() {
    for (Proximity next = queue.poll(); next != null; next = queue.poll()) {
      if (joined[next.a()] == next.a() && joined[next.b()] == next.b()) {
        join(next.a(), next.b());
      }
    }
  }

  private void join(int a, int b) {
    int both = groups.size();
    joined[a] = both;
    joined[b] = both;
    groups.add(living(a).join(living(b)));
    Int2DoubleOpenHashMap ofA = neighbours.set(a, new Int2DoubleOpenHashMap());
    Int2DoubleOpenHashMap ofB = neighbours.set(b, new Int2DoubleOpenHashMap());
    neighbours.add(new Int2DoubleOpenHashMap());
    for (int other : ofA.keySet().toIntArray()) {
      if (other != b) {
        double toB = ofB.containsKey(other) ? ofB.remove(other) : closeness(b, other);
        meet(a, ofA.get(other), b, toB, both, other);
      }
    }
    for (int other : ofB.keySet().toIntArray()) {
      if (other != a) {
        meet(a, closeness(a, other), b, ofB.get(other), both, other);
      }
    }
    // Nobody asks for them again, and their sums are large.
    groups.set(a, null);
    groups.set(b, null);
  }

  private Group living(int group) {
    return Objects.requireNonNull(groups.get(group));
  }

  private double closeness(int group, int other) {
    return living(group).closeness(living(other));
  }

  /** The joined group takes over a neighbour of its halves. */
  private void meet(int a, double toA, int b, double toB, int both, int other) {
    double sizeA = living(a).size();
    double sizeB = living(b).size();
    neighbours.get(other).remove(a);
    neighbours.get(other).remove(b);
    offer(Proximity.of(both, other, (sizeA * toA + sizeB * toB) / (sizeA + sizeB)));
  }
}
