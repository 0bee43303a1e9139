package dev.copydesk.stories.telling;

import dev.copydesk.model.Article;
import dev.copydesk.stories.words.Stem;
import dev.copydesk.stories.words.Stems;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A story's articles and how much each of their words counts in it.
 *
 * @param voices the articles that are quoted, by id: those in the language that most of them have,
 *     and not all of a very large story
 * @param openings the words that each of them begins with, headline left out
 * @param weights for every stem the share of the articles that begin with it, the headline's words
 *     raised
 */
public record Digest(List<Article> voices, List<List<Stem>> openings, Map<String, Double> weights) {
  /** More articles change the picture of a story no longer. */
  public static final int MOST_VOICES = 40;

  private static final int OPENING_WORDS = 200;

  static Digest of(List<Article> articles) {
    String language = mainLanguage(articles);
    List<Article> voices =
        articles.stream()
            .filter(article -> article.language().equals(language))
            .sorted(Comparator.comparing(Article::id))
            .limit(MOST_VOICES)
            .toList();
    List<List<Stem>> openings = new ArrayList<>();
    Map<String, Double> weights = new HashMap<>();
    for (Article voice : voices) {
      List<Stem> opening = Stems.of(voice.text(), voice.language(), OPENING_WORDS);
      openings.add(opening);
      Map<String, Double> counts = new HashMap<>();
      opening.forEach(stem -> counts.merge(stem.form(), 1.0, Double::sum));
      if (voice.title() != null) {
        Stems.of(voice.title(), voice.language(), OPENING_WORDS)
            .forEach(stem -> counts.merge(stem.form(), 2.0, Double::sum));
      }
      counts.forEach((form, n) -> weights.merge(form, Math.log(1 + n), Double::sum));
    }
    return new Digest(voices, openings, weights);
  }

  /** The language of most articles; of several, the first by its code. */
  private static String mainLanguage(List<Article> articles) {
    Map<String, Integer> counts = new TreeMap<>();
    articles.forEach(article -> counts.merge(article.language(), 1, Integer::sum));
    int most = Collections.max(counts.values());
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() == most)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  double weight(String form) {
    return weights.getOrDefault(form, 0.0) / voices.size();
  }

  /** The mean weight of the different words of a text; 0 where it has none. */
  double meanWeight(String text, String language) {
    return Stems.of(text, language, OPENING_WORDS).stream()
        .map(Stem::form)
        .distinct()
        .mapToDouble(this::weight)
        .average()
        .orElse(0);
  }
}
