package dev.copydesk.stories;

import dev.copydesk.model.Article;
import dev.copydesk.model.ledger.Reading;
import dev.copydesk.stories.likeness.Days;
import dev.copydesk.stories.likeness.Group;
import dev.copydesk.stories.likeness.Neighbours;
import dev.copydesk.stories.likeness.Vector;
import dev.copydesk.stories.likeness.Weighing;
import dev.copydesk.stories.words.Bag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * What is read in each article for the comparison with others: its words for those in its own
 * language, its names and numbers for those in another.
 *
 * @param articles the articles
 * @param words the vector of each one's words
 * @param names the vector of each one's names and numbers; empty ones where all share a language
 * @param languages the number of each one's language
 * @param days when each one was, as far as it says
 */
public record Readings(
    List<Article> articles,
    List<Vector> words,
    List<Vector> names,
    List<Integer> languages,
    List<Days> days) {

  /**
   * What the runs of capitals count beside all words. They tell look-alike events apart, which
   * share words rather than names; with a fifth, texts of two or three sentences suffer (measured).
   */
  private static final double RUNS = 0.1;

  private static final Vector NOTHING = new Vector(new int[0], new double[0]);

  /**
   * Reads the articles.
   *
   * @param read what was read in each article, by its id
   */
  public static Readings of(List<Article> articles, Map<String, Reading> read) {
    List<Reading> kept =
        articles.stream().map(article -> Objects.requireNonNull(read.get(article.id()))).toList();
    List<Bag> bags = kept.stream().map(Bag::words).toList();
    Map<String, Integer> numbers = new HashMap<>();
    List<Integer> languages = new ArrayList<>(bags.size());
    for (Bag bag : bags) {
      int next = numbers.size();
      languages.add(numbers.computeIfAbsent(bag.kind(), kind -> next));
    }
    List<Vector> names =
        numbers.size() > 1
            ? Weighing.weigh(articles.parallelStream().map(Bag::names).toList(), 1)
            : articles.stream().map(article -> NOTHING).toList();
    List<Days> days =
        IntStream.range(0, kept.size())
            .mapToObj(i -> Days.of(articles.get(i).published(), kept.get(i).weekdays()))
            .toList();
    return new Readings(articles, words(kept, bags), names, languages, days);
  }

  /** The words with the runs of capitals beside them. */
  private static List<Vector> words(List<Reading> kept, List<Bag> bags) {
    double lone = lone(bags.size());
    List<Vector> words = Weighing.weigh(bags, lone);
    List<Vector> runs = Weighing.weigh(kept.stream().map(Bag::runs).toList(), lone);
    return IntStream.range(0, words.size())
        .parallel()
        .mapToObj(i -> together(words.get(i), runs.get(i)))
        .toList();
  }

  /** The words of an article with its runs of capitals beside them. */
  public static Vector together(Vector words, Vector runs) {
    return words.beside(runs, RUNS);
  }

  /**
   * How much a word that stands in one article only adds to the length of its vector's square, 0 to
   * 1. In a large corpus it is mere chance which words do; of two articles alone in the world they
   * are all that tells them apart: so they count the less the more articles there are, by the root
   * of their number (measured from 6 to 1,200 articles: better than by the number itself where they
   * are fewer than some 300, and no worse above). Among names, which are few, they always count.
   *
   * @param articles how many there are, at least 1
   */
  public static double lone(long articles) {
    return 1 / Math.sqrt(articles);
  }

  /** Every article as a group of its own. */
  public List<Group> groups() {
    List<Group> groups = new ArrayList<>(articles.size());
    for (int i = 0; i < articles.size(); i++) {
      groups.add(Group.of(days.get(i), words.get(i), names.get(i), languages.get(i)));
    }
    return groups;
  }

  /** The keys of the pairs that are near by the words or, across languages, by the names. */
  public long[] neighbours() {
    return neighbours(IntStream.range(0, articles.size()).toArray());
  }

  /** The same for the neighbours of some articles only. */
  public long[] neighbours(int[] some) {
    return LongStream.concat(
            Arrays.stream(Neighbours.of(words, (a, b) -> true, some)),
            Arrays.stream(
                Neighbours.of(names, (a, b) -> !languages.get(a).equals(languages.get(b)), some)))
        .sorted()
        .distinct()
        .toArray();
  }

  /** Some of the articles, in their order; what is read in them stays weighed by all. */
  public Readings part(BitSet some) {
    return new Readings(
        some.stream().mapToObj(articles::get).toList(),
        some.stream().mapToObj(words::get).toList(),
        some.stream().mapToObj(names::get).toList(),
        some.stream().mapToObj(languages::get).toList(),
        some.stream().mapToObj(days::get).toList());
  }
}
