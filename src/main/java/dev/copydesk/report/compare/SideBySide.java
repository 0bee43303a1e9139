package dev.copydesk.report.compare;

import dev.copydesk.model.Article;
import dev.copydesk.model.result.Link;
import java.util.List;

/**
 * Shows two articles side by side, the shared passages marked, and above them why they are tied or
 * not.
 *
 * <p>Whatever stands in the articles, the output holds no control sequence, direction override or
 * markup of theirs. Safe to share between threads.
 */
public final class SideBySide {
  /** Renders without any settings. */
  public SideBySide() {}

  /**
   * For a terminal, lines parted by line feeds.
   *
   * @param a the article that the link names first
   * @param b the article that the link names second
   * @param above what is said above them: a sentence, and what stands behind it
   * @param width columns of the terminal; {@value Terminal#NARROWEST} are used where it has fewer
   * @param colour whether shared passages may be coloured; else they stand in brackets
   */
  public String text(
      Article a, Article b, Link link, List<String> above, int width, boolean colour) {
    return new Terminal(width, colour).draw(Spread.of(a, b, link, above));
  }

  /**
   * A self-contained page under a policy that lets nothing be loaded or run.
   *
   * @param a the article that the link names first
   * @param b the article that the link names second
   * @param above what is said above them: a sentence, and what stands behind it
   */
  public String html(Article a, Article b, Link link, List<String> above) {
    return PairPage.html(Spread.of(a, b, link, above));
  }
}
