package dev.copydesk.model.ledger;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is remembered of a result.
 *
 * @param pages an entry for every page, in the order of the result
 * @param articles an entry for every article, in the order of the result
 * @param compared the pairs of articles that were proposed and compared, whatever came of it, as
 *     {@link #pair} numbers them; ascending
 * @param additions what came in when, the run first
 */
public record Ledger(
    List<PageEntry> pages, List<ArticleEntry> articles, long[] compared, List<Addition> additions) {
  /** Copies the lists. */
  public Ledger {
    pages = List.copyOf(pages);
    articles = List.copyOf(articles);
    additions = List.copyOf(additions);
  }

  /** The same with one addition more. */
  public Ledger with(Addition addition) {
    return new Ledger(
        pages, articles, compared, Stream.concat(additions.stream(), Stream.of(addition)).toList());
  }

  /** The number of the latest addition; 0 where there was none. */
  public int latest() {
    return additions.isEmpty() ? 0 : additions.getLast().number();
  }

  /** Two articles by their serial numbers, in either order, as one number. */
  public static long pair(int one, int other) {
    return ((long) Math.min(one, other) << Integer.SIZE) | Math.max(one, other);
  }

  /** The smallest serial number that no article has had. */
  public int nextSerial() {
    return articles.stream().mapToInt(ArticleEntry::serial).max().orElse(-1) + 1;
  }
}
