package dev.copydesk.archive.revision;

import dev.copydesk.archive.arrival.Before;
import dev.copydesk.candidate.turnover.Newcomers;
import dev.copydesk.model.Fingerprint;
import dev.copydesk.model.ledger.entry.Place;
import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The numbers of articles: of those that were there before the index's, of newcomers the next ones.
 * For one thread.
 */
final class Roll implements Newcomers.Residents {
  private final Before before;
  private final After after;
  private final int end;
  private final List<String> come;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Int2ObjectOpenHashMap<String> names = new Int2ObjectOpenHashMap<>();
  private final Int2ObjectOpenHashMap<Place> places = new Int2ObjectOpenHashMap<>();

  /** Those that were asked for, which members of crowds are again and again. */
  private final Int2ObjectOpenHashMap<Fingerprint> prints = new Int2ObjectOpenHashMap<>();

  /**
   * Numbers all.
   *
   * @param come ids of the newcomers
   */
  Roll(Before before, After after, List<String> come) {
    this.before = before;
    this.after = after;
    this.come = come;
    this.end = before.look(shelf -> shelf.columns().end());
    for (int i = 0; i < come.size(); i++) {
      numbers.put(come.get(i), end + i);
    }
  }

  /** The number that an article is to have or, where it is no newcomer, has. */
  int number(String article) {
    return numbers.computeIfAbsent(article, this::before);
  }

  /** The number that an article had before. */
  int before(String article) {
    return before.look(shelf -> shelf.number(article));
  }

  String name(int number) {
    return number >= end
        ? come.get(number - end)
        : names.computeIfAbsent(number, key -> before.look(shelf -> shelf.columns().name(key)));
  }

  @Override
  public void forEach(Newcomers.Visitor to) {
    before.look(
        shelf -> {
          shelf.columns().prints(to::article);
          return shelf;
        });
  }

  @Override
  public Fingerprint print(int number) {
    Fingerprint known = prints.get(number);
    if (known == null) {
      known = before.look(shelf -> shelf.columns().print(number));
      prints.put(number, known);
    }
    return known;
  }

  /** Lets go of the fingerprints; they would be read again. */
  void forgetPrints() {
    prints.clear();
    prints.trim();
  }

  @Override
  public boolean inOrder(int one, int other) {
    return place(one).compareTo(place(other)) < 0;
  }

  private Place place(int number) {
    return places.computeIfAbsent(
        number, key -> key >= end ? after.place(name(key)) : before.place(name(key)));
  }

  @Override
  public boolean tied(int one, int other) {
    String a = name(inOrder(one, other) ? one : other);
    String b = name(inOrder(one, other) ? other : one);
    return before.look(shelf -> shelf.areLinked(a, b));
  }
}
