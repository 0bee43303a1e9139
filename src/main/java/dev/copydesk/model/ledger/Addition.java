package dev.copydesk.model.ledger;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One time that pages came in or went.
 *
 * @param number 1 for the run that began the result, then one more each time
 * @param date when, an ISO instant; the one thing that depends on a clock
 * @param what {@code run}, {@code add} or {@code drop}
 * @param inputs as they were named; of a drop the day before which pages went
 * @param options all options in effect, by name
 * @param added ids of the pages that were not there before, in the order of the result
 * @param replaced ids of the pages that were there with other content
 * @param removed ids of the pages that went
 * @param recut ids of the pages that stayed as they came, of whose articles other lines are taken
 *     out than before, as others have these lines too or no more
 * @param unchanged how many pages were there already as they came
 * @param changes what became of the stories
 */
public record Addition(
    int number,
    String date,
    String what,
    List<String> inputs,
    Map<String, String> options,
    List<String> added,
    List<String> replaced,
    List<String> removed,
    List<String> recut,
    int unchanged,
    List<Change> changes) {
  /** Copies the lists. */
  public Addition {
    inputs = List.copyOf(inputs);
    options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
    added = List.copyOf(added);
    replaced = List.copyOf(replaced);
    removed = List.copyOf(removed);
    recut = List.copyOf(recut);
    changes = List.copyOf(changes);
  }
}
