package dev.copydesk.stories.words;

import dev.copydesk.model.Article;
import dev.copydesk.text.Tokens;
import it.unimi.dsi.fastutil.longs.Long2IntAVLTreeMap;
import it.unimi.dsi.fastutil.longs.Long2IntSortedMap;
import java.util.List;
import java.util.Locale;

/**
 * The terms of an article with their frequencies: stems and pairs of neighbouring stems, or names
 * and numbers. Terms are 64-bit hashes, so that a large corpus needs no dictionary of strings.
 *
 * @param kind what terms can be compared with: the language, or {@link #NAMES}
 * @param counts for every term how often it stands in the headline and the first part of the body
 */
public record Bag(String kind, Long2IntSortedMap counts) {
  /** The kind of bags that articles in different languages share. */
  public static final String NAMES = "";

  /** What comes later is background, which tells topics rather than events. */
  private static final int BODY_WORDS = 200;

  /** A word of the headline counts as so many more of the body. */
  private static final int HEADLINE_BONUS = 2;

  /** Numbers tell two like events apart: a year, a magnitude, a score. */
  private static final int NUMBER_BONUS = 2;

  /** The words of an article and the pairs that stand together. */
  public static Bag words(Article article) {
    Bag bag = new Bag(Stems.family(article.language()), new Long2IntAVLTreeMap());
    bag.addWords(article.text(), article.language(), 1);
    if (article.title() != null) {
      bag.addWords(article.title(), article.language(), HEADLINE_BONUS);
    }
    return bag;
  }

  /** The words with a capital and the numbers of an article, as they are written. */
  public static Bag names(Article article) {
    Bag bag = new Bag(NAMES, new Long2IntAVLTreeMap());
    bag.addNames(article.text(), article.language());
    if (article.title() != null) {
      bag.addNames(article.title(), article.language());
    }
    return bag;
  }

  private void addWords(String text, String language, int weight) {
    long previous = 0;
    for (Stem stem : Stems.of(text, language, BODY_WORDS)) {
      long term = hash(stem.form());
      boolean number = Character.isDigit(stem.form().codePointAt(0));
      add(term, number ? NUMBER_BONUS * weight : weight);
      if (previous != 0) {
        add(Tokens.mix(previous) ^ term, weight);
      }
      previous = term;
    }
  }

  private void addNames(String text, String language) {
    List<Stem> stems = Stems.of(text, language, BODY_WORDS);
    for (Stem stem : stems) {
      int first = text.codePointAt(stem.start());
      boolean telling = Character.isUpperCase(first) || Character.isDigit(first);
      if (telling && stem.end() - stem.start() > 1) {
        add(hash(text.substring(stem.start(), stem.end()).toLowerCase(Locale.ROOT)), 1);
      }
    }
  }

  /** Terms of different kinds never meet. */
  private long hash(String word) {
    long hash = kind.hashCode();
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * 0x100000001B3L;
    }
    return Tokens.mix(hash);
  }

  private void add(long term, int times) {
    counts.put(term, counts.get(term) + times);
  }
}
