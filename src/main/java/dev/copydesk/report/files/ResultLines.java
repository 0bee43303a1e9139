package dev.copydesk.report.files;

import dev.copydesk.model.Article;
import dev.copydesk.model.Furniture;
import dev.copydesk.model.Skipped;
import dev.copydesk.model.result.CopyGroup;
import dev.copydesk.model.result.Link;
import dev.copydesk.model.result.PageSummary;
import dev.copydesk.model.result.Story;
import dev.copydesk.report.files.Rows.ArticleRow;
import dev.copydesk.report.files.Rows.CopiesRow;
import dev.copydesk.report.files.Rows.FurnitureRow;
import dev.copydesk.report.files.Rows.LinkRow;
import dev.copydesk.report.files.Rows.PageRow;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a result's tables, one by one, for those who write them elsewhere than into one
 * folder of this machine. The same as {@link ResultFiles} writes, without the line feed. Without
 * state and safe to share between threads.
 */
public final class ResultLines {
  private ResultLines() {}

  /**
   * A line of the articles.
   *
   * @param copies the id of its group of copies, or null
   * @param story the id of its story, or null
   */
  public static String article(Article article, @Nullable String copies, @Nullable String story) {
    return line(ArticleRow.of(article, copies, story));
  }

  /** A line of the pages. */
  public static String page(PageSummary page) {
    return line(PageRow.of(page));
  }

  /**
   * A line of the furniture.
   *
   * @param text what stands there
   */
  public static String furniture(Furniture piece, String text) {
    return line(FurnitureRow.of(piece, text));
  }

  /** A line of the links. */
  public static String link(Link link) {
    return line(LinkRow.of(link));
  }

  /** A line of the groups of copies. */
  public static String copies(CopyGroup group) {
    return line(CopiesRow.of(group));
  }

  /** A line of the stories. */
  public static String story(Story story) {
    return line(story);
  }

  /** A line of what was left out. */
  public static String skipped(Skipped skipped) {
    return line(skipped);
  }

  private static String line(Object row) {
    return ResultFiles.JSON.writeValueAsString(row);
  }
}
