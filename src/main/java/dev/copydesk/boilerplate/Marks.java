package dev.copydesk.boilerplate;

import dev.copydesk.model.ledger.entry.LineMarks;
import it.unimi.dsi.fastutil.longs.LongSet;
import it.unimi.dsi.fastutil.longs.LongSets;
import java.util.List;

/**
 * What is to be remembered once boilerplate was taken out of articles.
 *
 * @param ofArticles of each article, in their order
 * @param boilerplate the hashes of all lines that are
 */
public record Marks(List<LineMarks> ofArticles, LongSet boilerplate) {
  /** Where nothing was looked for yet. */
  public static final Marks NONE = new Marks(List.of(), LongSets.EMPTY_SET);
}
