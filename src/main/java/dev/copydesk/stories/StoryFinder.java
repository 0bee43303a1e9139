package dev.copydesk.stories;

import dev.copydesk.model.Article;
import dev.copydesk.model.CopyGroup;
import dev.copydesk.model.Link;
import dev.copydesk.model.Story;
import dev.copydesk.stories.telling.Teller;
import java.util.List;

/**
 * Groups articles by the event that they report. Near-linear in the number of articles.
 *
 * <p>The grouping depends neither on the order of the articles nor on threads; only the order of
 * the output follows the list. Safe to share between threads. Reading and telling use the threads
 * of the common pool, or of the fork-join pool that the caller runs in.
 */
public final class StoryFinder {
  private final StorySettings settings;

  /** Takes how wide a story is to be. */
  public StoryFinder(StorySettings settings) {
    this.settings = settings;
  }

  /**
   * The stories that the articles tell. Every article is in exactly one, teasers too.
   *
   * @param articles all of them, each id once; their languages are known as far as they can be
   * @param copies the groups of copies among them
   * @param links the verified relations between them
   * @return in the order of each story's first article; within a story in the order of the list
   * @throws IllegalArgumentException when two articles have the same id
   */
  public List<Story> find(List<Article> articles, List<CopyGroup> copies, List<Link> links) {
    Voices voices = Voices.of(articles, copies);
    Readings readings = Readings.of(voices.speakers());
    List<Group> groups = readings.groups();
    List<Pair> pairs = Ties.of(voices, links).pairs(groups, readings.neighbours());
    int[] stories = Linkage.groups(groups, pairs, Linkage.CUT * settings.granularity());
    return new Teller(copies).tell(voices.members(stories, articles));
  }
}
