package dev.copydesk.ingest;

import dev.copydesk.ingest.bytes.Names;
import dev.copydesk.text.Tokens;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;

/**
 * Makes ids unique: the first keeps its name, the next that would be the same gets {@code ~2}, then
 * {@code ~3}. Holds some 20 bytes an id. Not thread-safe.
 *
 * <p>Only hashes are kept. Two ids with the same hash cost the second a number that it would not
 * have needed, once in thousands of runs over a million pages; ids are unique all the same.
 */
public final class PageIds {
  /** How often an id was asked for, by its hash. */
  private final Long2IntOpenHashMap asked = new Long2IntOpenHashMap();

  /** The id itself or, where it is taken, with the lowest number that is free. */
  public String unique(String wanted) {
    String id = Names.id(wanted);
    long hash = hash(id);
    int times = asked.addTo(hash, 1) + 1;
    if (times == 1) {
      return id;
    }
    String numbered = id + "~" + times;
    while (asked.containsKey(hash(numbered))) {
      asked.addTo(hash, 1);
      times++;
      numbered = id + "~" + times;
    }
    asked.put(hash(numbered), 1);
    return numbered;
  }

  private static long hash(String id) {
    long hash = id.length();
    for (int i = 0; i < id.length(); i++) {
      hash = Tokens.mix(hash + id.charAt(i));
    }
    return hash;
  }
}
