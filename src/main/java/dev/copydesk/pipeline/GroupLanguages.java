package dev.copydesk.pipeline;

import dev.copydesk.model.Article;
import dev.copydesk.model.result.CopyGroup;
import dev.copydesk.text.Languages;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells languages, once for a group of copies: copies of a text are in its language. Safe to share
 * between threads.
 */
final class GroupLanguages {
  /** Of each copy, the original that it hangs on. */
  private final Map<String, Article> originals = new HashMap<>();

  private final Map<String, String> told;

  /**
   * Takes who is whose copy.
   *
   * @param told the languages of texts that were told before, by the articles' ids
   */
  GroupLanguages(List<Article> articles, List<CopyGroup> copies, Map<String, String> told) {
    this.told = new ConcurrentHashMap<>(told);
    Map<String, Article> byId = new HashMap<>();
    articles.forEach(article -> byId.put(article.id(), article));
    for (CopyGroup group : copies) {
      Article original = Objects.requireNonNull(byId.get(group.original()));
      originals.put(original.id(), original);
      group.members().forEach(member -> originals.put(member.article(), original));
    }
  }

  /** The article with its language; one that its page has told stays. */
  Article tell(Article article) {
    if (!article.language().equals(Languages.UNKNOWN)) {
      return article;
    }
    Article original = originals.getOrDefault(article.id(), article);
    if (!original.language().equals(Languages.UNKNOWN)) {
      return article.withLanguage(original.language());
    }
    return article.withLanguage(
        told.computeIfAbsent(original.id(), id -> Languages.detect(original.text())));
  }
}
