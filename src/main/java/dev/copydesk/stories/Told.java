package dev.copydesk.stories;

import dev.copydesk.model.Story;
import dev.copydesk.model.ledger.Change;
import java.util.List;

/**
 * Stories that were gone on with.
 *
 * @param stories all of them, in the order of each one's first article
 * @param changes what became of those that are not as they were, in the order of their ids
 */
public record Told(List<Story> stories, List<Change> changes) {
  /** Copies the lists. */
  public Told {
    stories = List.copyOf(stories);
    changes = List.copyOf(changes);
  }
}
