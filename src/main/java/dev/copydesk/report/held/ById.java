package dev.copydesk.report.held;

import dev.copydesk.report.data.Names;
import dev.copydesk.text.Harmless;
import java.util.function.Predicate;

/**
 * Names things by their ids, as the report shows them.
 *
 * @param articles whether an article is held
 * @param stories whether a story is held
 */
record ById(Predicate<String> articles, Predicate<String> stories) implements Names<String> {
  /** Names all, held or not. */
  static final ById ALL = new ById(id -> true, id -> true);

  @Override
  public String page(String id) {
    return Harmless.line(id);
  }

  @Override
  public String article(String id) {
    return Harmless.line(id);
  }

  @Override
  public String group(String id) {
    return Harmless.line(id);
  }

  @Override
  public String story(String id) {
    return Harmless.line(id);
  }

  @Override
  public boolean holdsArticle(String id) {
    return articles.test(id);
  }

  @Override
  public boolean holdsStory(String id) {
    return stories.test(id);
  }
}
