package dev.copydesk.stories;

import dev.copydesk.model.Article;
import dev.copydesk.model.ledger.entry.Reading;
import dev.copydesk.model.result.CopyGroup;
import dev.copydesk.model.result.Link;
import dev.copydesk.model.result.Story;
import dev.copydesk.stories.likeness.Group;
import dev.copydesk.stories.likeness.Proximity;
import dev.copydesk.stories.telling.Outline;
import dev.copydesk.stories.telling.Teller;
import dev.copydesk.stories.voices.Bonds;
import dev.copydesk.stories.voices.Readings;
import dev.copydesk.stories.voices.Ties;
import dev.copydesk.stories.voices.Voices;
import dev.copydesk.stories.words.Bag;
import java.util.Collection;
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
    return find(
        articles, copies, links, read(articles, copies, Map.of(), areInSeveralLanguages(articles)));
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
   * @param severalLanguages whether there are articles in more than one language, so that names
   *     have to be read, too
   */
  public Map<String, Reading> read(
      List<Article> articles,
      List<CopyGroup> copies,
      Map<String, Reading> known,
      boolean severalLanguages) {
    Set<String> unread = new HashSet<>();
    copies.forEach(group -> group.members().forEach(member -> unread.add(member.article())));
    List<Article> read =
        articles.stream().filter(article -> !unread.contains(article.id())).toList();
    List<Reading> readings =
        inPool(() -> read.parallelStream().map(a -> read(a, known, severalLanguages)).toList());
    Map<String, Reading> byArticle = new HashMap<>();
    for (int i = 0; i < read.size(); i++) {
      byArticle.put(read.get(i).id(), readings.get(i));
    }
    return byArticle;
  }

  /** Whether articles are in more than one language. */
  public static boolean areInSeveralLanguages(List<Article> articles) {
    return articles.stream().map(Article::language).distinct().count() > 1;
  }

  private static Reading read(
      Article article, Map<String, Reading> known, boolean severalLanguages) {
    Reading before = known.get(article.id());
    Reading reading =
        before != null && before.language().equals(article.language())
            ? before
            : Bag.reading(article);
    boolean isRead = !severalLanguages || reading.names().hashes().length > 0;
    return isRead ? reading : Bag.withNames(reading, article);
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
   * @param past all that there is now, with the stories as they were
   * @param stirring ids of articles that are new, say something else than before, or are in a group
   *     of copies with one of another story
   * @param touched ids of stories that lost an article, or of which a group of copies is another
   */
  public Told goOn(Past past, Collection<String> stirring, Collection<String> touched) {
    return inPool(() -> goOnHere(past, stirring, touched));
  }

  private Told goOnHere(Past past, Collection<String> stirring, Collection<String> touched) {
    Continuation.Part part = new Continuation(past, settings.cut(), touched).part(stirring);
    Voices voices = Voices.of(part.articles(), part.copies());
    List<Reading> kept =
        voices.speakers().stream()
            .map(speaker -> Objects.requireNonNull(part.readings().get(speaker.id())))
            .toList();
    List<Outline> outlines =
        outlines(voices, Readings.of(kept, part.frequencies()), part.articles(), part.links());
    List<List<Article>> stories = outlines.stream().map(Outline::articles).toList();
    List<String> ids = new Succession(stories, part.before(), past::isTaken).ids();
    List<Story> after =
        new Teller(part.copies()).tell(outlines, ids, asTheyWere(past, part.before(), stories));
    return new Told(part.before(), after, Succession.changes(after, part.before()));
  }

  /** By their ids the stories that have the articles that they had, each saying what it said. */
  private static Map<String, Story> asTheyWere(
      Past past, List<Story> before, List<List<Article>> stories) {
    Set<List<String>> now = new HashSet<>();
    stories.forEach(story -> now.add(story.stream().map(Article::id).toList()));
    Map<String, Story> known = new HashMap<>();
    for (Story story : before) {
      if (now.contains(story.articles()) && story.articles().stream().allMatch(past::isAsItWas)) {
        known.put(story.id(), story);
      }
    }
    return known;
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
    int[] stories = Linkage.groups(groups, pairs, settings.cut());
    Bonds bonds = Bonds.of(groups, pairs, ties, stories);
    return bonds.outlines(voices.members(stories, articles), voices);
  }
}
