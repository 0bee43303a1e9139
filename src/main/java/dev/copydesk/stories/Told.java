package dev.copydesk.stories;

import dev.copydesk.model.ledger.Change;
import dev.copydesk.model.result.Story;
import java.util.List;

/**
 * The part of all stories that was gone on with.
 *
 * @param before its stories as they were
 * @param after its stories as they are now
 * @param changes what became of those that are not as they were, in the order of their ids
 */
public record Told(List<Story> before, List<Story> after, List<Change> changes) {
  /** Copies the lists. */
  public Told {
    before = List.copyOf(before);
    after = List.copyOf(after);
    changes = List.copyOf(changes);
  }
}
