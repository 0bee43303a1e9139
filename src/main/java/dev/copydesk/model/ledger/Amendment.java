package dev.copydesk.model.ledger;

import dev.copydesk.model.ledger.entry.Sheet;
import dev.copydesk.model.ledger.entry.Standing;
import dev.copydesk.model.result.CopyGroup;
import dev.copydesk.model.result.Link;
import dev.copydesk.model.result.PageSummary;
import dev.copydesk.model.result.Story;
import java.util.List;

/**
 * All that makes the next edition out of the one before. Whatever is not named stays as it is.
 *
 * @param pages pages that come or go; what changes its place or text goes and comes
 * @param summaries pages that stay, with what is now told of them; only those that differ
 * @param articles articles that come or go; one that stays and is in another group, story or
 *     language goes and comes under its id
 * @param links links that come or go
 * @param copies groups that come or go; a changed one goes and comes under its id
 * @param stories stories that come or go; a changed one goes and comes under its id
 * @param boilerplate the hashes of lines that become boilerplate or cease to be
 * @param whole what is there once, as it is then
 * @param addition the note of it, the last of those of the whole
 */
public record Amendment(
    Turn<Sheet> pages,
    List<PageSummary> summaries,
    Turn<Standing> articles,
    Turn<Link> links,
    Turn<CopyGroup> copies,
    Turn<Story> stories,
    Turn<Long> boilerplate,
    Whole whole,
    Addition addition) {
  /** Copies the list. */
  public Amendment {
    summaries = List.copyOf(summaries);
  }

  /**
   * What goes and what comes.
   *
   * @param gone as it was
   * @param come as it is now
   */
  public record Turn<T>(List<T> gone, List<T> come) {
    /** Copies the lists. */
    public Turn {
      gone = List.copyOf(gone);
      come = List.copyOf(come);
    }
  }
}
