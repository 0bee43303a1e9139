package dev.copydesk.model.ledger;

import dev.copydesk.model.ledger.entry.ArticleEntry;
import dev.copydesk.model.ledger.entry.PageEntry;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is remembered of a result.
 *
 * @param pages an entry for every page, in the order of the result
 * @param articles an entry for every article, in the order of the result; none where only the
 *     result is wanted
 * @param additions what came in when, the run first
 * @param boilerplate the hashes of the lines that were taken out of articles; none where only the
 *     result is wanted
 */
public record Ledger(
    List<PageEntry> pages,
    List<ArticleEntry> articles,
    List<Addition> additions,
    Set<Long> boilerplate) {
  /** Copies the lists and the set. */
  public Ledger {
    pages = List.copyOf(pages);
    articles = List.copyOf(articles);
    additions = List.copyOf(additions);
    boilerplate = Set.copyOf(boilerplate);
  }

  /** The same with one addition more. */
  public Ledger with(Addition addition) {
    return new Ledger(
        pages,
        articles,
        Stream.concat(additions.stream(), Stream.of(addition)).toList(),
        boilerplate);
  }

  /** The number of the latest addition; 0 where there was none. */
  public int latest() {
    return additions.isEmpty() ? 0 : additions.getLast().number();
  }
}
