package dev.copydesk.archive.revision;

import dev.copydesk.archive.arrival.Before;
import dev.copydesk.candidate.turnover.Newcomers;
import dev.copydesk.model.Fingerprint;
import dev.copydesk.model.Pair;
import dev.copydesk.model.ledger.Amendment.Turn;
import dev.copydesk.model.ledger.entry.Place;
import dev.copydesk.model.result.Link;
import dev.copydesk.pipeline.Steps;
import dev.copydesk.verify.ComparedArticle;
import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.ints.IntSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/**
 * The links that go and come with articles. Those between two that stay are what they were: a link
 * depends on the two texts alone, and whether they are compared is asked anew wherever the answer
 * may be another ({@link Newcomers}). For one thread, once.
 */
final class LinkChanges {
  private final Before before;
  private final After after;
  private final Roll roll;
  private final Steps steps;

  LinkChanges(Before before, After after, Roll roll, Steps steps) {
    this.before = before;
    this.after = after;
    this.roll = roll;
    this.steps = steps;
  }

  /**
   * What goes, without passages, and what comes; those that look at links afterwards see it.
   *
   * @param gone ids of the articles that go
   * @param come the fingerprints of those that come, by their ids
   */
  Turn<Link> turn(Collection<String> gone, Map<String, Fingerprint> come) {
    IntSet leaving = new IntOpenHashSet();
    gone.forEach(id -> leaving.add(roll.before(id)));
    Map<Integer, Fingerprint> newcomers = new HashMap<>();
    come.forEach((id, print) -> newcomers.put(roll.number(id), print));
    Newcomers.Found found = steps.candidates(roll, newcomers, leaving);
    roll.forgetPrints();
    Set<Link> old = new LinkedHashSet<>();
    gone.forEach(id -> old.addAll(before.links(id)));
    for (int[] pair : found.lapsed()) {
      String b = roll.name(pair[1]);
      before.links(roll.name(pair[0])).stream()
          .filter(link -> link.b().equals(b))
          .forEach(old::add);
    }
    List<Link> fresh = links(found.proposed(), come);
    old.forEach(after::unlink);
    fresh.forEach(after::link);
    return new Turn<>(List.copyOf(old), fresh);
  }

  /**
   * Looks at pairs of articles. Those of one newcomer come one after the other, and the texts that
   * it is compared with are read for it and let go of: in a large result these are dozens.
   */
  private List<Link> links(List<int[]> proposed, Map<String, Fingerprint> come) {
    Map<Place, Integer> inOrder = new TreeMap<>();
    for (int[] pair : proposed) {
      for (int number : pair) {
        inOrder.put(after.place(roll.name(number)), number);
      }
    }
    List<Integer> numbers = List.copyOf(inOrder.values());
    var places = new Int2IntOpenHashMap();
    List<String> ids = new ArrayList<>();
    for (int number : numbers) {
      places.put(number, ids.size());
      ids.add(roll.name(number));
    }
    ToIntFunction<Pair> newcomer =
        pair -> come.containsKey(ids.get(pair.b())) ? pair.b() : pair.a();
    List<Pair> pairs =
        proposed.stream()
            .map(pair -> new Pair(places.get(pair[0]), places.get(pair[1])))
            .sorted(Comparator.comparingInt(newcomer).thenComparing(Comparator.naturalOrder()))
            .toList();
    return steps.links(pairs, place -> ready(numbers.get(place), ids.get(place), come)).stream()
        .sorted(
            Comparator.comparing((Link link) -> after.place(link.a()))
                .thenComparing(link -> after.place(link.b())))
        .toList();
  }

  /** An old article gives its shingles again. */
  private ComparedArticle ready(int number, String id, Map<String, Fingerprint> come) {
    Fingerprint print = come.get(id);
    return print == null
        ? steps.ready(before.read(number))
        : ComparedArticle.of(after.asTold(id), print);
  }
}
