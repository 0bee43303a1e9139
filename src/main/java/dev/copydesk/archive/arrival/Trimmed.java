package dev.copydesk.archive.arrival;

import dev.copydesk.model.ledger.Amendment.Turn;
import dev.copydesk.model.ledger.entry.LineMarks;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Pages without their boilerplate.
 *
 * @param come the pages that come
 * @param recut pages that are there and stay, of whose articles others lines are taken out than
 *     before
 * @param marks by the ids of the articles on all of those pages, what is to be remembered of them
 * @param boilerplate the lines that become boilerplate or cease to be
 */
public record Trimmed(
    List<Arrival> come, List<Arrival> recut, Map<String, LineMarks> marks, Turn<Long> boilerplate) {

  /** All of the pages. */
  public List<Arrival> pages() {
    return Stream.concat(come.stream(), recut.stream()).toList();
  }
}
