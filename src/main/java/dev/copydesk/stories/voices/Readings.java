package dev.copydesk.stories.voices;

import dev.copydesk.model.Article;
import dev.copydesk.model.ledger.entry.Reading;
import dev.copydesk.stories.likeness.Days;
import dev.copydesk.stories.likeness.Frequencies;
import dev.copydesk.stories.likeness.Group;
import dev.copydesk.stories.likeness.Vector;
import dev.copydesk.stories.likeness.Weighing;
import dev.copydesk.stories.neighbours.Neighbours;
import dev.copydesk.stories.words.Bag;
import java.util.ArrayList;
import java.util.Arrays;
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
 * @param kept what was read in each article
 * @param words the vector of each one's words
 * @param names the vector of each one's names and numbers; empty ones where all share a language
 * @param languages the number of each one's language
 */
public record Readings(
    List<Reading> kept, List<Vector> words, List<Vector> names, List<Integer> languages) {

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
            ? Weighing.weigh(kept.stream().map(Bag::names).toList(), 1)
            : kept.stream().map(reading -> NOTHING).toList();
    return new Readings(kept, words(kept, bags), names, languages);
  }

  /**
   * Some of the articles, weighed by all.
   *
   * @param kept what was read in each
   * @param all how many of all articles have the terms of these
   */
  public static Readings of(List<Reading> kept, Frequencies all) {
    Map<String, Integer> numbers = new HashMap<>();
    List<Vector> words = new ArrayList<>(kept.size());
    List<Vector> names = new ArrayList<>(kept.size());
    List<Integer> languages = new ArrayList<>(kept.size());
    double lone = lone(all.articles());
    for (Reading reading : kept) {
      Bag bag = Bag.words(reading);
      int next = numbers.size();
      languages.add(numbers.computeIfAbsent(bag.kind(), kind -> next));
      words.add(together(all.vector(bag, lone), all.vector(Bag.runs(reading), lone)));
      names.add(all.isOneLanguage() ? NOTHING : all.vector(Bag.names(reading), 1));
    }
    return new Readings(kept, words, names, languages);
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
    return 1 / Math.sqrt((double) articles);
  }

  /** Every article as a group of its own. */
  public List<Group> groups() {
    List<Group> groups = new ArrayList<>(kept.size());
    for (int i = 0; i < kept.size(); i++) {
      groups.add(Group.of(Days.of(kept.get(i)), words.get(i), names.get(i), languages.get(i)));
    }
    return groups;
  }

  /** The keys of the pairs that are near by the words or, across languages, by the names. */
  public long[] neighbours() {
    return neighbours(IntStream.range(0, kept.size()).toArray());
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
}
