package dev.copydesk.report.data;

/**
 * How the report's data names things: by their places in lists, or by their ids. Safe to share
 * between threads.
 *
 * @param <N> a name
 */
public interface Names<N> {
  /** The name of a page. */
  N page(String id);

  /** The name of an article or teaser. */
  N article(String id);

  /** The name of a group of copies. */
  N group(String id);

  /** The name of a story. */
  N story(String id);

  /** Whether an article or teaser can be named. */
  boolean holdsArticle(String id);

  /** Whether a story can be named. */
  boolean holdsStory(String id);
}
