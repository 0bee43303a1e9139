package dev.copydesk.stories;

import dev.copydesk.model.Article;
import dev.copydesk.model.ledger.entry.Reading;
import dev.copydesk.model.result.CopyGroup;
import dev.copydesk.model.result.Link;
import dev.copydesk.model.result.Story;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * A result that goes on, as it is to be but for its stories, which are as they were. Asked for the
 * few articles that matter, and for what was read in all of them. For one thread.
 */
public interface Past {
  /** Takes what was read in an article. */
  interface Visitor {
    /** One that speaks for itself and perhaps for others, under its number. */
    void voice(int number, Reading reading);
  }

  /** Shows what was read in those articles that speak; others may be among them. */
  void voices(IntPredicate wanted, Visitor to);

  /** The number of an article that speaks. */
  int number(String article);

  /** The id of the article that speaks under a number. */
  String name(int number);

  /** What is read in an article. */
  Reading reading(Article article);

  /** The articles of these ids that are still there or are new, in the run's order. */
  List<Article> articles(Iterable<String> ids);

  /** The group of copies that an article is in, or null. */
  @Nullable CopyGroup group(String article);

  /** The links of an article. */
  List<Link> links(String article);

  /** Whether an article was there and has the text, the language and the group that it had. */
  boolean isAsItWas(String article);

  /** The id of the story that an article was in; null where it is new. */
  @Nullable String home(String article);

  /** The story of an id, as it was. */
  Story story(String id);

  /** Whether a story has or had that id. */
  boolean isTaken(String story);
}
