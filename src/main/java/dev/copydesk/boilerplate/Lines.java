package dev.copydesk.boilerplate;

import dev.copydesk.model.Article;
import dev.copydesk.model.Span;
import dev.copydesk.text.SortedHashes;
import dev.copydesk.text.words.ContentWords;
import dev.copydesk.text.words.Tokens;
import it.unimi.dsi.fastutil.longs.Long2IntMap;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import java.util.Arrays;
import java.util.function.LongPredicate;

/**
 * The paragraphs of an article by what they say: each is the hash of its words in normal form, so
 * that case, quotes and house spelling do not hide that two are the same. Immutable.
 */
public final class Lines {
  /** Stands for a paragraph without a word, such as a rule of underscores. */
  public static final long BLANK = 0;

  private static final long BASE = 0x9E3779B97F4A7C15L;

  private final long[] hashes;
  private final int[] words;

  private final long[] distinct;

  private Lines(long[] hashes, int[] words) {
    this.hashes = hashes;
    this.words = words;
    long[] filled = Arrays.stream(hashes).filter(hash -> hash != BLANK).toArray();
    this.distinct = SortedHashes.of(filled, filled.length);
  }

  /** Reads an article, in time linear in its length. */
  public static Lines of(Article article) {
    Tokens tokens = Tokens.of(article.text());
    int paragraphs = article.spans().size();
    long[] hashes = new long[paragraphs];
    int[] words = new int[paragraphs];
    int from = 0;
    int end = 0;
    for (int i = 0; i < paragraphs; i++) {
      end = endOf(article, i, end);
      int to = from;
      while (to < tokens.size() && tokens.start(to) < end) {
        to++;
      }
      hashes[i] = hash(tokens, from, to);
      words[i] = to - from;
      from = to;
      end += Article.PARAGRAPH_BREAK.length();
    }
    return new Lines(hashes, words);
  }

  /** The UTF-16 index in the text of an article after the paragraph that starts at another. */
  static int endOf(Article article, int paragraph, int start) {
    Span span = article.spans().get(paragraph);
    return article.text().offsetByCodePoints(start, span.length());
  }

  private static long hash(Tokens words, int from, int to) {
    if (from == to) {
      return BLANK;
    }
    long hash = BASE;
    for (int i = from; i < to; i++) {
      hash = (hash ^ words.hash(i)) * BASE;
    }
    hash = Tokens.mix(hash);
    return hash == BLANK ? 1 : hash;
  }

  /** How many paragraphs there are. */
  public int size() {
    return hashes.length;
  }

  /** The hash of a paragraph, or {@link #BLANK}. */
  public long hash(int paragraph) {
    return hashes[paragraph];
  }

  /** The hashes of all paragraphs that have words, each once, ascending; not to be written to. */
  public long[] distinct() {
    return distinct;
  }

  /** A hash of all paragraphs in order, by which articles are drawn: as good as chance. */
  public long lot() {
    long lot = hashes.length;
    for (long hash : hashes) {
      lot = Tokens.mix(lot ^ hash);
    }
    return lot;
  }

  /** How many words stand in the paragraphs that are wanted. */
  int words(LongPredicate isWanted) {
    int sum = 0;
    for (int i = 0; i < hashes.length; i++) {
      sum += isWanted.test(hashes[i]) ? words[i] : 0;
    }
    return sum;
  }

  /**
   * The content words of the paragraphs that are wanted, as {@link SortedHashes}.
   *
   * @param text of the article that these are the lines of
   */
  long[] content(String text, LongPredicate isWanted) {
    Tokens tokens = Tokens.of(text);
    long[] content = new long[tokens.size()];
    int size = 0;
    int from = 0;
    for (int i = 0; i < hashes.length; i++) {
      int to = from + words[i];
      if (isWanted.test(hashes[i])) {
        size = ContentWords.add(text, tokens, from, to, ContentWords.LONG, content, size);
      }
      from = to;
    }
    return SortedHashes.of(content, size);
  }

  /**
   * Of each wanted line, how many words the unbroken run of wanted paragraphs has in which it
   * stands, the shortest of them where it stands in several. A paragraph without a word does not
   * break a run.
   */
  Long2IntMap runs(LongPredicate isWanted) {
    Long2IntMap runs = new Long2IntOpenHashMap();
    int start = 0;
    int sum = 0;
    for (int i = 0; i <= hashes.length; i++) {
      if (i < hashes.length && (hashes[i] == BLANK || isWanted.test(hashes[i]))) {
        sum += words[i];
      } else {
        for (int j = start; j < i; j++) {
          runs.merge(hashes[j], sum, Math::min);
        }
        start = i + 1;
        sum = 0;
      }
    }
    return runs;
  }
}
