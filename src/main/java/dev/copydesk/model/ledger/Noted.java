package dev.copydesk.model.ledger;

import java.util.List;

/**
 * An {@link Addition} in short, without pages and stories: as large however much came in.
 *
 * @param number 1 for the run that began the result, then one more each time
 * @param date when, an ISO instant
 * @param what {@code run}, {@code add} or {@code drop}
 * @param inputs as they were named; of a drop the day before which pages went
 * @param added how many pages came in that were not there before
 * @param replaced how many were there with other content
 * @param removed how many went
 * @param unchanged how many were there already as they came
 */
public record Noted(
    int number,
    String date,
    String what,
    List<String> inputs,
    int added,
    int replaced,
    int removed,
    int unchanged) {
  /** Copies the list. */
  public Noted {
    inputs = List.copyOf(inputs);
  }

  /** An addition in short. */
  public static Noted of(Addition addition) {
    return new Noted(
        addition.number(),
        addition.date(),
        addition.what(),
        addition.inputs(),
        addition.added().size(),
        addition.replaced().size(),
        addition.removed().size(),
        addition.unchanged());
  }
}
