package dev.copydesk.stories.voices;

import dev.copydesk.model.Article;
import dev.copydesk.text.words.Tokens;
import it.unimi.dsi.fastutil.ints.Int2IntAVLTreeMap;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.Long2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the article that a teaser points to: the one that holds most of the teaser's text, else the
 * only one under the teaser's headline. In time linear in the length of all texts.
 */
public final class Pointers {
  /** A run of so many words is nobody's turn of phrase. */
  private static final int RUN = 8;

  /** The same for scripts in which a character counts as a word. */
  private static final int UNSPACED_RUN = 12;

  /** Shorter headlines are the names of columns. */
  private static final int HEADLINE = 4;

  /** The factor of the rolling hash: odd, so that no word's bits are lost. */
  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  /** So much of a teaser's runs an article must hold to be the one that it points to. */
  public static final double MOST_OF_IT = 0.5;

  private static final String NONE = "";

  /** Where several articles have one headline, nobody knows which is meant. No id is like this. */
  private static final String SEVERAL = "\0";

  private final List<Article> teasers;

  /** For every run of words in a teaser, the teasers that it is in. */
  private final Long2ObjectOpenHashMap<IntArrayList> runs = new Long2ObjectOpenHashMap<>();

  /** For every headline of a teaser, the teasers under it. */
  private final Long2ObjectOpenHashMap<IntArrayList> headlines = new Long2ObjectOpenHashMap<>();

  /** How many runs each teaser has. */
  private final int[] sizes;

  /** The share of each teaser's runs in the article that holds most of them so far. */
  private final double[] shares;

  /** For each teaser the article that holds most of its text, empty where none holds half of it. */
  private final String[] holders;

  /** For each teaser the article under its headline, empty for none, or {@link #SEVERAL}. */
  private final String[] namesakes;

  private Pointers(List<Article> teasers) {
    this.teasers = teasers;
    this.sizes = new int[teasers.size()];
    this.shares = new double[teasers.size()];
    this.holders = new String[teasers.size()];
    this.namesakes = new String[teasers.size()];
    Arrays.fill(holders, NONE);
    Arrays.fill(namesakes, NONE);
    for (int teaser = 0; teaser < sizes.length; teaser++) {
      LongOpenHashSet keys = runs(teasers.get(teaser).text());
      sizes[teaser] = keys.size();
      for (long key : keys) {
        runs.computeIfAbsent(key, k -> new IntArrayList()).add(teaser);
      }
      long headline = headline(teasers.get(teaser));
      if (headline != 0) {
        headlines.computeIfAbsent(headline, k -> new IntArrayList()).add(teaser);
      }
    }
  }

  /**
   * For every teaser's id the id of the article that it points to, where that is clear.
   *
   * @param teasers short pointers
   * @param articles by id, what they may point to
   */
  static Map<String, String> of(List<Article> teasers, List<Article> articles) {
    if (teasers.isEmpty()) {
      return Map.of();
    }
    Pointers pointers = new Pointers(teasers);
    articles.forEach(pointers::offer);
    return pointers.targets();
  }

  private void offer(Article article) {
    Int2IntAVLTreeMap shared = new Int2IntAVLTreeMap();
    for (long run : runs(article.text())) {
      runs.getOrDefault(run, new IntArrayList()).forEach(teaser -> shared.addTo(teaser, 1));
    }
    shared.forEach(
        (teaser, n) -> {
          double share = (double) n / sizes[teaser];
          if (share >= MOST_OF_IT && share > shares[teaser]) {
            shares[teaser] = share;
            holders[teaser] = article.id();
          }
        });
    headlines
        .getOrDefault(headline(article), new IntArrayList())
        .forEach(
            teaser -> namesakes[teaser] = namesakes[teaser].equals(NONE) ? article.id() : SEVERAL);
  }

  private Map<String, String> targets() {
    Map<String, String> targets = new HashMap<>();
    for (int i = 0; i < holders.length; i++) {
      String target = holders[i].equals(NONE) ? namesakes[i] : holders[i];
      if (!target.equals(NONE) && !target.equals(SEVERAL)) {
        targets.put(teasers.get(i).id(), target);
      }
    }
    return targets;
  }

  /** The hashes of all runs of words in a text, each once. */
  public static LongOpenHashSet runs(String text) {
    Tokens words = Tokens.of(text);
    int length = words.isMostlyUnspaced() ? UNSPACED_RUN : RUN;
    long leaving = 1;
    for (int i = 0; i < length; i++) {
      leaving *= FACTOR;
    }
    LongOpenHashSet runs = new LongOpenHashSet();
    long hash = 0;
    for (int i = 0; i < words.size(); i++) {
      hash = hash * FACTOR + words.hash(i);
      if (i >= length) {
        hash -= leaving * words.hash(i - length);
      }
      if (i >= length - 1) {
        runs.add(hash);
      }
    }
    return runs;
  }

  /** The hash of a headline's words; 0 where it has none or too few to be an article's own. */
  public static long headline(Article article) {
    if (article.title() == null) {
      return 0;
    }
    Tokens words = Tokens.of(article.title());
    int least = words.isMostlyUnspaced() ? 2 * HEADLINE : HEADLINE;
    long hash = 0;
    for (int i = 0; i < words.size(); i++) {
      hash = hash * FACTOR + words.hash(i);
    }
    return words.size() < least ? 0 : hash;
  }
}
