package dev.copydesk.ingest;

import dev.copydesk.model.Skipped;

/** What reading on brings: a page to decode, or the news that something was left out. */
public sealed interface Item permits RawPage, Item.Left {
  /**
   * Something was left out.
   *
   * @param skipped what and why
   */
  record Left(Skipped skipped) implements Item {
    Left(String input, String reason) {
      this(new Skipped(input, reason));
    }
  }
}
