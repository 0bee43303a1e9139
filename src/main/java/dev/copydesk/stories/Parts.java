package dev.copydesk.stories;

import dev.copydesk.stories.likeness.Group;
import dev.copydesk.stories.likeness.Proximity;
import it.unimi.dsi.fastutil.ints.Int2ObjectLinkedOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** The parts of a graph of voices that pairs above a cut connect; those of one voice left out. */
final class Parts {
  /** For every voice another one of its part, at last the smallest, which is its own. */
  private final int[] leaders;

  private Parts(int voices) {
    leaders = new int[voices];
    Arrays.setAll(leaders, i -> i);
  }

  /**
   * A part.
   *
   * @param members its voices, ascending
   * @param pairs all pairs within it, above the cut or not, by the places of their voices in it
   */
  record Part(int[] members, List<Proximity> pairs) {
    List<Group> voices(List<Group> all) {
      return Arrays.stream(members).mapToObj(all::get).toList();
    }
  }

  /**
   * Parts a graph.
   *
   * @param voices how many there are
   * @param pairs the edges
   * @param cut the least closeness of a pair that connects
   */
  static Collection<Part> of(int voices, List<Proximity> pairs, double cut) {
    Parts parts = new Parts(voices);
    pairs.stream()
        .filter(pair -> pair.closeness() >= cut)
        .forEach(pair -> parts.connect(pair.a(), pair.b()));
    return parts.collect(pairs);
  }

  private void connect(int a, int b) {
    int one = leader(a);
    int other = leader(b);
    leaders[Math.max(one, other)] = Math.min(one, other);
  }

  private int leader(int voice) {
    int leader = voice;
    while (leaders[leader] != leader) {
      leaders[leader] = leaders[leaders[leader]];
      leader = leaders[leader];
    }
    return leader;
  }

  private Collection<Part> collect(List<Proximity> pairs) {
    int[] places = new int[leaders.length];
    Int2ObjectLinkedOpenHashMap<IntArrayList> members = new Int2ObjectLinkedOpenHashMap<>();
    for (int voice = 0; voice < places.length; voice++) {
      IntArrayList part = members.computeIfAbsent(leader(voice), first -> new IntArrayList());
      places[voice] = part.size();
      part.add(voice);
    }
    Int2ObjectLinkedOpenHashMap<Part> parts = new Int2ObjectLinkedOpenHashMap<>();
    members.forEach(
        (leader, part) -> {
          if (part.size() > 1) {
            parts.put(leader, new Part(part.toIntArray(), new ArrayList<>()));
          }
        });
    for (Proximity pair : pairs) {
      if (leader(pair.a()) == leader(pair.b())) {
        parts
            .get(leader(pair.a()))
            .pairs()
            .add(new Proximity(places[pair.a()], places[pair.b()], pair.closeness()));
      }
    }
    return parts.values();
  }
}
