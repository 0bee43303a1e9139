package dev.copydesk.stories;

import dev.copydesk.model.Article;
import dev.copydesk.model.CopyGroup;
import dev.copydesk.model.Link;
import dev.copydesk.model.Story;
import dev.copydesk.model.ledger.Reading;
import dev.copydesk.stories.likeness.Group;
import dev.copydesk.stories.likeness.Proximity;
import dev.copydesk.stories.telling.Outline;
import dev.copydesk.stories.telling.Teller;
import dev.copydesk.stories.words.Bag;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;

/**
 * Groups articles by the event that they report. Near-linear in the number of articles.
 *
 * <p>The grouping depends neither on the order of the articles nor on threads; only the order of
 * the output follows the list. Safe to share between threads; every search has threads of its own.
 */
public final class StoryFinder {
  private final StorySettings settings;
  private final int threads;

  /** Takes how wide a story is to be; works with a thread for each processor. */
  public StoryFinder(StorySettings settings) {
    this(settings, Runtime.getRuntime().availableProcessors());
  }

  /**
   * Takes how wide a story is to be.
   *
   * @param threads how many threads work, 1 or more; the stories do not depend on it
   * @throws IllegalArgumentException when there is no thread to work
   */
  public StoryFinder(StorySettings settings, int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("threads must be at least 1: " + threads);
    }
    this.settings = settings;
    this.threads = threads;
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
    return find(articles, copies, links, read(articles, copies, Map.of()));
  }

  /**
   * The same for articles that were read already.
   *
   * @param readings of all articles that are no copies, by their ids, as {@link #read} gives them
   */
  public List<Story> find(
      List<Article> articles,
      List<CopyGroup> copies,
      List<Link> links,
      Map<String, Reading> readings) {
    return inPool(() -> findHere(articles, copies, links, readings));
  }

  /**
   * Reads what is compared to find stories: the dear part of finding them.
   *
   * @param articles all of them
   * @param copies the groups of copies among them, of which only the originals are read
   * @param known what was read before, by the articles' ids; stays where the language stays
   */
  public Map<String, Reading> read(
      List<Article> articles, List<CopyGroup> copies, Map<String, Reading> known) {
    Set<String> unread = new HashSet<>();
    copies.forEach(group -> group.members().forEach(member -> unread.add(member.article())));
    List<Article> read =
        articles.stream().filter(article -> !unread.contains(article.id())).toList();
    List<Reading> readings =
        inPool(() -> read.parallelStream().map(article -> read(article, known)).toList());
    Map<String, Reading> byArticle = new HashMap<>();
    for (int i = 0; i < read.size(); i++) {
      byArticle.put(read.get(i).id(), readings.get(i));
    }
    return byArticle;
  }

  private static Reading read(Article article, Map<String, Reading> known) {
    Reading before = known.get(article.id());
    return before != null && before.language().equals(article.language())
        ? before
        : Bag.reading(article);
  }

  private <T> T inPool(Callable<T> work) {
    try (ForkJoinPool pool = new ForkJoinPool(threads)) {
      return pool.submit(work).join();
    }
  }

  /**
   * Goes on with stories: they keep their ids, and only those are linked and told anew that
   * articles which came or went may change.
   *
   * @param articles all that there are now
   * @param before the stories as they were; of articles that are gone, too
   * @param renewed ids of articles that say something else than before
   */
  public Told goOn(
      List<Article> articles,
      List<CopyGroup> copies,
      List<Link> links,
      Map<String, Reading> readings,
      List<Story> before,
      Set<String> renewed) {
    return inPool(() -> goOnHere(articles, copies, links, readings, before, renewed));
  }

  private Told goOnHere(
      List<Article> articles,
      List<CopyGroup> copies,
      List<Link> links,
      Map<String, Reading> read,
      List<Story> before,
      Set<String> renewed) {
    Voices all = Voices.of(articles, copies);
    Readings readings = Readings.of(all.speakers(), read);
    BitSet part =
        new Continuation(all, readings, before, renewed)
            .part(Ties.of(all, links), cut(), incomplete(before, all, copies));
    Voices voices = all.part(part);
    List<Article> heard = articles.stream().filter(a -> voices.of(a.id()) >= 0).toList();
    List<Outline> outlines = outlines(voices, readings.part(part), heard, links);
    List<String> ids =
        new Succession(outlines.stream().map(Outline::articles).toList(), before).ids();
    List<Story> anew = new Teller(copies).tell(outlines, ids);
    List<Story> after = Succession.joined(before, anew, articles);
    return new Told(after, Succession.changes(after, before));
  }

  /** The stories of which an article is gone, or a group of copies is another. */
  private static Set<String> incomplete(List<Story> before, Voices voices, List<CopyGroup> copies) {
    Map<String, String> groups = new HashMap<>();
    for (CopyGroup group : copies) {
      groups.put(group.original(), group.id());
      group.members().forEach(member -> groups.put(member.article(), group.id()));
    }
    Set<String> incomplete = new HashSet<>();
    for (Story story : before) {
      List<String> ids = story.articles();
      if (ids.stream().anyMatch(id -> voices.of(id) < 0)
          || !ids.stream()
              .map(groups::get)
              .filter(Objects::nonNull)
              .distinct()
              .toList()
              .equals(story.copies())) {
        incomplete.add(story.id());
      }
    }
    return incomplete;
  }

  private double cut() {
    return Linkage.CUT * settings.granularity();
  }

  /** The way that the articles go; on the threads of the pool that it is called in. */
  private List<Story> findHere(
      List<Article> articles, List<CopyGroup> copies, List<Link> links, Map<String, Reading> read) {
    Voices voices = Voices.of(articles, copies);
    Readings readings = Readings.of(voices.speakers(), read);
    return new Teller(copies).tell(outlines(voices, readings, articles, links));
  }

  private List<Outline> outlines(
      Voices voices, Readings readings, List<Article> articles, List<Link> links) {
    List<Group> groups = readings.groups();
    Ties ties = Ties.of(voices, links);
    List<Proximity> pairs = ties.pairs(groups, readings.neighbours());
    int[] stories = Linkage.groups(groups, pairs, cut());
    Bonds bonds = Bonds.of(groups, pairs, ties, stories);
    return bonds.outlines(voices.members(stories, articles), voices);
  }
}
