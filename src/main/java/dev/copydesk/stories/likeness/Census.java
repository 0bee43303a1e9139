package dev.copydesk.stories.likeness;

import dev.copydesk.model.ledger.entry.Reading;
import dev.copydesk.stories.words.Bag;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Counts the terms of articles that are shown one after the other, none of which is kept. A table
 * that is counted up term by term would be read all over memory; here the terms are laid down by
 * their first bits, sorted heap by heap, and counted where equal ones stand together. Four bytes a
 * term of an article are held meanwhile. For one thread.
 */
public final class Census {
  /** The first bits of a term choose its heap: a heap of a large corpus fits a cache. */
  private static final int HEAP_BITS = 8;

  /** The other bits are sorted by in two turns, each half of them. */
  private static final int TURN_BITS = (Integer.SIZE - HEAP_BITS) / 2;

  private static final int TURN = 1 << TURN_BITS;

  /** By the first bits, in ascending order of the terms. Terms of different kinds never meet. */
  private final List<IntArrayList> heaps = new ArrayList<>();

  private final Map<String, Integer> kinds = new HashMap<>();
  private final Set<String> languages = new HashSet<>();
  private int articles;

  /** Nothing is counted yet. */
  public Census() {
    for (int heap = 0; heap < 1 << HEAP_BITS; heap++) {
      heaps.add(new IntArrayList());
    }
  }

  /** Counts an article. */
  public void count(Reading reading) {
    articles++;
    languages.add(Bag.words(reading).kind());
    count(Bag.words(reading).kind(), reading.words());
    count(Bag.runs(reading).kind(), reading.runs());
    count(Bag.names(reading).kind(), reading.names());
  }

  private void count(String kind, Reading.Terms terms) {
    kinds.merge(kind, 1, Integer::sum);
    for (int term : terms.hashes()) {
      heaps.get((term ^ Integer.MIN_VALUE) >>> (Integer.SIZE - HEAP_BITS)).add(term);
    }
  }

  /** How many articles have each term; afterwards no more are counted. */
  public Frequencies frequencies() {
    List<Vocabulary.Part> parts = new ArrayList<>();
    for (IntArrayList heap : heaps) {
      parts.add(Vocabulary.Part.of(sorted(heap.elements(), heap.size()), heap.size()));
      heap.clear();
      heap.trim();
    }
    return new Frequencies(new Vocabulary(parts, kinds), languages.size() < 2, articles);
  }

  /** The terms of a heap, which share their first bits, ascending. */
  private static int[] sorted(int[] terms, int size) {
    int[] once = new int[size];
    int[] twice = new int[size];
    sort(terms, size, 0, once);
    sort(once, size, TURN_BITS, twice);
    return twice;
  }

  /** Sorts by some bits; what is equal in them stays in its order. */
  private static void sort(int[] terms, int size, int shift, int[] to) {
    int[] places = new int[TURN + 1];
    for (int i = 0; i < size; i++) {
      places[(terms[i] >>> shift & TURN - 1) + 1]++;
    }
    for (int i = 1; i < TURN; i++) {
      places[i] += places[i - 1];
    }
    for (int i = 0; i < size; i++) {
      to[places[terms[i] >>> shift & TURN - 1]++] = terms[i];
    }
  }
}
