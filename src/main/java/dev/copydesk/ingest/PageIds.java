package dev.copydesk.ingest;

import dev.copydesk.ingest.bytes.Names;
import dev.copydesk.text.words.Tokens;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;

/**
 * Makes ids unique: the first keeps its name, the next that would be the same gets {@code ~2}, then
 * {@code ~3}. Holds 11 to 22 bytes an id. Not thread-safe.
 *
 * <p>Only hashes are kept. Two ids with the same hash cost the second a number that it would not
 * have needed, once in thousands of runs over a million pages; ids are unique all the same.
 */
public final class PageIds {
  /** The ids that were given, by their hashes. */
  private final LongOpenHashSet given = new LongOpenHashSet();

  /** How often one that was given already was asked for, by its hash. */
  private final Long2IntOpenHashMap repeats = new Long2IntOpenHashMap();

  /** The id itself or, where it is taken, with the lowest number that is free. */
  public String unique(String wanted) {
    String id = Names.id(wanted);
    long hash = hash(id);
    if (given.add(hash)) {
      return id;
    }
    String numbered = numbered(id, hash);
    while (!given.add(hash(numbered))) {
      numbered = numbered(id, hash);
    }
    return numbered;
  }

  private String numbered(String id, long hash) {
    return id + "~" + (repeats.addTo(hash, 1) + 2);
  }

  private static long hash(String id) {
    long hash = id.length();
    for (int i = 0; i < id.length(); i++) {
      hash = Tokens.mix(hash + id.charAt(i));
    }
    return hash;
  }
}
