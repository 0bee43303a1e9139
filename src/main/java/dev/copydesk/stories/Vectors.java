package dev.copydesk.stories;

import dev.copydesk.model.Article;
import dev.copydesk.stories.words.Stem;
import dev.copydesk.stories.words.Stems;
import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns articles into vectors: the words, and the pairs of words that stand together, of the
 * headline and of the first part of the body, rare ones heavier than common ones.
 *
 * <p>A weight is {@code (1 + ln tf) · ln((n + 6) / (df + 0.5))} with the counts of the article's
 * own language, so that a handful of Chinese articles in an English corpus does not make every
 * Chinese word look rare. What stands in one article only can meet nothing; it counts in the length
 * of the vector, the less the more articles there are: in a large corpus it is mere chance, but of
 * two articles alone in the world it is all that tells them apart.
 */
final class Vectors {
  /** What comes later is background, which tells topics rather than events. */
  private static final int BODY_WORDS = 200;

  /** A word of the headline counts as so many more of the body. */
  private static final int HEADLINE_BONUS = 2;

  /** Keeps a word that all of a few articles share from counting nothing. */
  private static final int UNSEEN_ARTICLES = 5;

  private final Object2IntOpenHashMap<String> numbers = new Object2IntOpenHashMap<>();
  private final Map<String, Counts> byLanguage = new HashMap<>();
  private final Int2IntOpenHashMap everywhere = new Int2IntOpenHashMap();

  private int articles;

  private Vectors() {
    numbers.defaultReturnValue(-1);
  }

  /** The vectors of the articles, in their order. */
  static List<Vector> of(List<Article> articles) {
    Vectors corpus = new Vectors();
    List<Counted> counted = articles.stream().map(corpus::count).toList();
    return counted.stream().map(corpus::weigh).toList();
  }

  /** How often each word stands in an article, and what is known of the article's language. */
  private record Counted(Vector words, Counts language) {}

  /** How often each word stands in the article, the headline's words raised. */
  private Counted count(Article article) {
    Int2IntOpenHashMap counts = new Int2IntOpenHashMap();
    add(article.text(), article.language(), 1, counts);
    if (article.title() != null) {
      add(article.title(), article.language(), HEADLINE_BONUS, counts);
    }
    int[] terms = counts.keySet().toIntArray();
    Arrays.sort(terms);
    double[] frequencies = Arrays.stream(terms).mapToDouble(counts::get).toArray();
    Counts language = byLanguage.computeIfAbsent(article.language(), l -> new Counts());
    articles++;
    language.articles++;
    for (int term : terms) {
      language.frequency.addTo(term, 1);
      everywhere.addTo(term, 1);
    }
    return new Counted(new Vector(terms, frequencies), language);
  }

  private void add(String text, String language, int weight, Int2IntOpenHashMap counts) {
    String previous = null;
    for (Stem stem : Stems.of(text, language, BODY_WORDS)) {
      counts.addTo(number(stem.form()), weight);
      if (previous != null) {
        counts.addTo(number(previous + ' ' + stem.form()), weight);
      }
      previous = stem.form();
    }
  }

  private int number(String term) {
    int next = numbers.size();
    int known = numbers.putIfAbsent(term, next);
    return known < 0 ? next : known;
  }

  private Vector weigh(Counted article) {
    Vector counted = article.words;
    int[] terms = new int[counted.size()];
    double[] weights = new double[counted.size()];
    int size = 0;
    double squares = 0;
    for (int i = 0; i < counted.size(); i++) {
      int term = counted.terms()[i];
      double weight = (1 + Math.log(counted.weights()[i])) * article.language.rarity(term);
      boolean shared = everywhere.get(term) > 1;
      squares += weight * weight / (shared ? 1 : articles);
      if (shared) {
        terms[size] = term;
        weights[size++] = weight;
      }
    }
    Vector shared = new Vector(Arrays.copyOf(terms, size), Arrays.copyOf(weights, size));
    return size == 0 ? shared : shared.times(1 / Math.sqrt(squares));
  }

  /** What is known of one language's articles. */
  private static final class Counts {
    /** In how many of them each word stands. */
    final Int2IntOpenHashMap frequency = new Int2IntOpenHashMap();

    int articles;

    double rarity(int term) {
      return Math.log((articles + UNSEEN_ARTICLES + 1) / (frequency.get(term) + 0.5));
    }
  }
}
