package dev.copydesk.model.ledger;

import dev.copydesk.model.Article;
import dev.copydesk.model.result.Result;
import java.util.Map;
import java.util.TreeSet;

/**
 * A result that can be gone on with.
 *
 * @param result what was found
 * @param ledger what is remembered of how
 */
public record Edition(Result result, Ledger ledger) {
  /** What there is once. */
  public Whole whole() {
    return new Whole(
        result.skipped(),
        result.passedOver(),
        new TreeSet<>(result.articles().stream().map(Article::language).toList()),
        Counts.of(result),
        ledger.additions().isEmpty() ? Map.of() : ledger.additions().getFirst().options(),
        ledger.additions().stream().map(Noted::of).toList());
  }

  /** Refuses a ledger that is another result's. */
  public Edition {
    if (ledger.pages().size() != result.pages().size()
        || (!ledger.articles().isEmpty() && ledger.articles().size() != result.articles().size())) {
      throw new IllegalArgumentException("a ledger has an entry for every page and article");
    }
  }
}
