package dev.copydesk.verify;

import dev.copydesk.model.Article;
import dev.copydesk.model.Fingerprint;

/**
 * An article with its text as it is compared. Safe to share between threads.
 *
 * @param article the article
 * @param text its text made ready
 */
public record ComparedArticle(Article article, Comparand text) {
  /** An article whose words are cut when they are asked for. */
  public static ComparedArticle of(Article article, Fingerprint print) {
    return new ComparedArticle(article, Comparand.of(article.text(), print));
  }
}
