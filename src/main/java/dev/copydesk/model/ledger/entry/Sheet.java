package dev.copydesk.model.ledger.entry;

import dev.copydesk.model.Furniture;
import dev.copydesk.model.result.PageSummary;
import java.util.List;

/**
 * A page with all that is known of it but its articles.
 *
 * @param page what is told of it
 * @param entry what is remembered of it
 * @param furniture what on it is no article
 */
public record Sheet(PageSummary page, PageEntry entry, List<Furniture> furniture) {
  /** Copies the list. */
  public Sheet {
    furniture = List.copyOf(furniture);
  }
}
