package dev.copydesk.model.ledger;

import dev.copydesk.model.Skipped;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * What there is once in a result.
 *
 * @param skipped what was left out
 * @param passedOver how many records of inputs hold no page, by what they are
 * @param languages that articles are or were in
 * @param counts of all that there is
 * @param options all options in effect of the run that began it, by name
 * @param additions what came in when, in short, the run first
 */
public record Whole(
    List<Skipped> skipped,
    SortedMap<String, Integer> passedOver,
    SortedSet<String> languages,
    Counts counts,
    Map<String, String> options,
    List<Noted> additions) {
  /** Copies the lists. */
  public Whole {
    options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
    skipped = List.copyOf(skipped);
    additions = List.copyOf(additions);
  }

  /** The number of the latest addition; 0 where there was none. */
  public int latest() {
    return additions.isEmpty() ? 0 : additions.getLast().number();
  }
}
