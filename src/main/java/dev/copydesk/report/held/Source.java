package dev.copydesk.report.held;

import dev.copydesk.model.Article;
import dev.copydesk.model.Furniture;
import dev.copydesk.model.result.CopyGroup;
import dev.copydesk.model.result.Link;
import dev.copydesk.model.result.PageSummary;
import dev.copydesk.model.result.Result;
import dev.copydesk.model.result.Story;
import java.util.List;
import java.util.Set;

/**
 * Where a report comes from: all of a result as far as it is counted, and whole records for those
 * that are shown and were not before. Ids that are asked for are there. For one thread. Methods
 * throw {@link java.io.UncheckedIOException} when they cannot read.
 */
public interface Source {
  /**
   * All of the result: of pages their ids, how many articles they have, and their main one; of
   * articles and groups what tells outlets and days; of stories their articles, groups and days.
   * Links and furniture may be missing.
   */
  Result counted();

  /** How many links there are. */
  long linksFound();

  /** The length of an article's text in UTF-8; more where it has broken surrogate pairs. */
  long textBytes(String article);

  /** The same of the rest of a page. */
  long restBytes(String page);

  /** The links between any two of some articles, in the run's order; passages may be missing. */
  List<Link> linksWithin(Set<String> articles);

  /** A page with its rest. */
  PageSummary page(String id);

  /** What on a page is no article, in its order. */
  List<Furniture> furniture(String page);

  /** An article with its text. */
  Article article(String id);

  /** A link with its passages. */
  Link link(String a, String b);

  /** A group of copies. */
  CopyGroup group(String id);

  /** A story. */
  Story story(String id);

  /** The length of a text in UTF-8; an upper bound where it has broken surrogate pairs. */
  static long bytes(String text) {
    long bytes = text.length();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        bytes += c < 0x800 || Character.isSurrogate(c) ? 1 : 2; // a pair of surrogates is 4 bytes
      }
    }
    return bytes;
  }
}
