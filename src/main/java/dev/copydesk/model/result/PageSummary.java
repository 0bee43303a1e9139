package dev.copydesk.model.result;

import dev.copydesk.model.Article;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer for a whole page: what it holds, and which other pages carry the same.
 *
 * @param page its id
 * @param input the file that it came from
 * @param encoding the charset that decoded it
 * @param characters its length in Unicode code points
 * @param articles how many articles and teasers it holds
 * @param main the id of its largest article, or null where it holds none
 * @param copyOf other pages whose main article is in the same group of copies, in the run's order;
 *     the first hundred of them
 * @param related other pages whose main article tells the same story, in the run's order; the first
 *     hundred of them
 * @param rest the text of its furniture, one stretch after the other: with the texts of its
 *     articles, the whole page
 */
public record PageSummary(
    String page,
    String input,
    String encoding,
    int characters,
    int articles,
    @Nullable String main,
    List<String> copyOf,
    List<String> related,
    String rest) {
  /**
   * Other pages that one names at most. Ten thousand failed scrapes of one text would else name one
   * another a hundred million times; the group's or story's id in articles.jsonl has them all.
   */
  public static final int MOST_NAMED = 100;

  /** The largest article, teasers last; the first among equals. */
  public static final Comparator<Article> MAIN_FIRST =
      Comparator.comparing(Article::kind)
          .thenComparing(Article::words, Comparator.reverseOrder())
          .thenComparingInt(Article::n);

  /** Copies the lists. */
  public PageSummary {
    copyOf = List.copyOf(copyOf);
    related = List.copyOf(related);
  }

  /** The same with another rest. */
  public PageSummary withRest(String other) {
    return new PageSummary(
        page, input, encoding, characters, articles, main, copyOf, related, other);
  }
}
