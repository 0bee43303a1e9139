package dev.copydesk.archive.arrival;

import dev.copydesk.model.Skipped;
import dev.copydesk.pipeline.Pages;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What comes and what goes.
 *
 * @param what {@code add} or {@code drop}
 * @param date when, an ISO instant
 * @param inputs as they were named
 * @param options all options in effect, by name
 * @param pages the pages that come, under the ids that they are to have
 * @param gone ids of the pages that go and do not come again
 * @param skipped what was left out
 * @param passedOver how many records of inputs hold no page, by what they are
 * @param unchanged how many pages are there already as they came
 */
public record Arriving(
    String what,
    String date,
    List<String> inputs,
    Map<String, String> options,
    List<Arrival> pages,
    Set<String> gone,
    List<Skipped> skipped,
    SortedMap<String, Integer> passedOver,
    int unchanged) {

  /**
   * Pages that were read come.
   *
   * @param there ids of those that turned out to be there already
   * @param addition the number of this one
   */
  public static Arriving pages(
      Pages pages,
      Set<String> there,
      int addition,
      String date,
      List<String> inputs,
      Map<String, String> options) {
    return new Arriving(
        "add",
        date,
        inputs,
        options,
        Arrival.of(pages, addition).stream().filter(page -> !there.contains(page.id())).toList(),
        Set.of(),
        pages.skipped(),
        pages.passedOver(),
        pages.unchanged().get() + there.size());
  }

  /** Pages go and none comes. */
  public static Arriving none(
      Collection<String> gone, String date, List<String> inputs, Map<String, String> options) {
    return new Arriving(
        "drop", date, inputs, options, List.of(), Set.copyOf(gone), List.of(), new TreeMap<>(), 0);
  }

  /** Whether nothing comes and nothing goes. */
  public boolean isNothing() {
    return pages.isEmpty() && gone.isEmpty();
  }
}
