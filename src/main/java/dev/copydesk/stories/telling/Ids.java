package dev.copydesk.stories.telling;

import dev.copydesk.model.Article;
import dev.copydesk.text.words.Tokens;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Ids of stories: a hash of the smallest id among a story's articles, so that neither the order of
 * the run nor unrelated pages change them.
 */
public final class Ids {
  private Ids() {}

  /**
   * An id for a story that begins beside others.
   *
   * @param taken whether a story has or had an id
   */
  public static String fresh(List<Article> story, Predicate<String> taken) {
    long hash = hash(first(story));
    while (taken.test(brief(hash))) {
      hash = Tokens.mix(hash);
    }
    return brief(hash);
  }

  /** One id for each story, no two the same. */
  static List<String> of(List<List<Article>> stories) {
    List<Long> hashes = stories.stream().map(Ids::first).map(Ids::hash).toList();
    Map<String, Integer> uses = new HashMap<>();
    hashes.forEach(hash -> uses.merge(brief(hash), 1, Integer::sum));
    return hashes.stream()
        .map(hash -> uses.getOrDefault(brief(hash), 1) == 1 ? brief(hash) : full(hash))
        .toList();
  }

  /** The id that a story has by its first article, as long as no other story has the same. */
  public static String brief(String firstArticle) {
    return brief(hash(firstArticle));
  }

  /** The longer id of a story whose brief one is another's, too. */
  public static String full(String firstArticle) {
    return full(hash(firstArticle));
  }

  private static String first(List<Article> story) {
    return story.stream().map(Article::id).min(Comparator.naturalOrder()).orElseThrow();
  }

  private static long hash(String seed) {
    return seed.chars().asLongStream().reduce(seed.length(), (hash, c) -> Tokens.mix(hash ^ c));
  }

  /** Ten digits are read and typed with ease; among 100,000 stories two meet once in 200 runs. */
  private static String brief(long hash) {
    return String.format(Locale.ROOT, "s-%010x", hash >>> 24);
  }

  private static String full(long hash) {
    return String.format(Locale.ROOT, "s-%016x", hash);
  }
}
