package dev.copydesk.report.compare;

import dev.copydesk.model.Article;
import dev.copydesk.model.Link;

/**
 * Shows why two articles are tied: both texts side by side, the shared passages marked, the verdict
 * and its figures above.
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
   * @param width columns of the terminal; {@value Terminal#NARROWEST} are used where it has fewer
   * @param colour whether shared passages may be coloured; else they stand in brackets
   */
  public String text(Article a, Article b, Link link, int width, boolean colour) {
    return new Terminal(width, colour).draw(Spread.of(a, b, link));
  }

  /**
   * A self-contained page under a policy that lets nothing be loaded or run.
   *
   * @param a the article that the link names first
   * @param b the article that the link names second
   */
  public String html(Article a, Article b, Link link) {
    return PairPage.html(Spread.of(a, b, link));
  }
}
