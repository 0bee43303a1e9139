package dev.copydesk.stories.likeness;

import dev.copydesk.model.ledger.Reading;
import dev.copydesk.stories.words.Bag;
import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * How many of all articles have each of some terms: what their weights depend on, without holding
 * the terms of all articles. Say first which terms are wanted, then count all articles. For one
 * thread.
 */
public final class Frequencies {
  /** Terms of different kinds never meet, so that one table holds all. */
  private final Int2IntOpenHashMap holders = new Int2IntOpenHashMap(16, 0.5f);

  /** Bits of the filter for each wanted term: one term in sixteen of the others gets through. */
  private static final int FILTER = 16;

  /**
   * Turns nearly all terms away that are not wanted: it fits a cache where the table does not. Made
   * when counting begins.
   */
  private long[] filter = {};

  private final Map<String, Integer> kinds = new HashMap<>();
  private final Set<String> languages = new HashSet<>();
  private int articles;

  /** The terms of an article are to be counted. */
  public void want(Reading reading) {
    want(reading.words());
    want(reading.runs());
    want(reading.names());
  }

  private void want(Reading.Terms terms) {
    for (int term : terms.hashes()) {
      holders.putIfAbsent(term, 0);
    }
  }

  /** Counts an article. */
  public void count(Reading reading) {
    if (articles++ == 0) {
      filter();
    }
    languages.add(Bag.words(reading).kind());
    count(Bag.words(reading).kind(), reading.words());
    count(Bag.runs(reading).kind(), reading.runs());
    count(Bag.names(reading).kind(), reading.names());
  }

  private void filter() {
    filter = new long[Math.max(1, Integer.highestOneBit(holders.size() * FILTER / Long.SIZE) * 2)];
    for (int term : holders.keySet()) {
      filter[word(term)] |= 1L << term;
    }
  }

  /** Terms are hashes: their low bits choose a bit, their high bits the word that it is in. */
  private int word(int term) {
    return (term >>> 6) & (filter.length - 1);
  }

  private void count(String kind, Reading.Terms terms) {
    kinds.merge(kind, 1, Integer::sum);
    for (int term : terms.hashes()) {
      if ((filter[word(term)] & 1L << term) != 0) {
        int known = holders.getOrDefault(term, -1);
        if (known >= 0) {
          holders.put(term, known + 1);
        }
      }
    }
  }

  /** How many articles were counted. */
  public int articles() {
    return articles;
  }

  /** Whether all articles have one language, as far as it is read differently from others. */
  public boolean isOneLanguage() {
    return languages.size() < 2;
  }

  /** How many articles have a term that was wanted. */
  public int holders(int term) {
    return holders.get(term);
  }

  /**
   * The vector of a bag all of whose terms were wanted; see {@link Weighing#vector}.
   *
   * @param lone as there
   */
  public Vector vector(Bag bag, double lone) {
    int[] ofTerms = new int[bag.size()];
    Arrays.setAll(ofTerms, i -> holders.get(bag.term(i)));
    return Weighing.vector(bag, ofTerms, kinds.getOrDefault(bag.kind(), 0), lone);
  }

  /** The weight of a term in an article that has it so many times, before it is set to length 1. */
  public double weight(int term, int times, String kind) {
    return Weighing.weight(times, holders.get(term), kinds.getOrDefault(kind, 0), kind);
  }
}
