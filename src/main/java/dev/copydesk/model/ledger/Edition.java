package dev.copydesk.model.ledger;

import dev.copydesk.model.Result;

/**
 * A result that can be gone on with.
 *
 * @param result what was found
 * @param ledger what is remembered of how
 */
public record Edition(Result result, Ledger ledger) {
  /** Refuses a ledger that is another result's. */
  public Edition {
    if (ledger.pages().size() != result.pages().size()
        || ledger.articles().size() != result.articles().size()) {
      throw new IllegalArgumentException("a ledger has an entry for every page and article");
    }
  }
}
