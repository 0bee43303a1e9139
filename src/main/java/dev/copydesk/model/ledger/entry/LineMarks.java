package dev.copydesk.model.ledger.entry;

import dev.copydesk.model.Line;
import java.util.List;

/**
 * What is remembered of the lines of an article, so that boilerplate can be told again once pages
 * come and go.
 *
 * @param lot by which it is drawn among the articles that have a line
 * @param lines hashes of all its lines, each once, those that were taken out among them; none of a
 *     teaser
 * @param taken what was taken out of it as boilerplate, in page order
 */
public record LineMarks(long lot, long[] lines, List<Line> taken) {
  /** Copies the list. */
  public LineMarks {
    taken = List.copyOf(taken);
  }
}
