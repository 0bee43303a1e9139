package dev.copydesk.report.compare;

import dev.copydesk.model.Article;
import dev.copydesk.model.Span;
import dev.copydesk.text.Offsets;
import dev.copydesk.text.words.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An article's text with its paragraphs, able to say where a span of the page stands in it.
 *
 * <p>Unchanging and safe to share between threads.
 */
public final class Body {
  private final Article article;
  private final Offsets offsets;
  private final List<Range> paragraphs;

  /**
   * A stretch of an article's text.
   *
   * @param start UTF-16 index of its first character
   * @param end UTF-16 index after its last
   */
  public record Range(int start, int end) implements Comparable<Range> {
    private static final Comparator<Range> TEXT_ORDER =
        Comparator.comparingInt(Range::start).thenComparingInt(Range::end);

    @Override
    public int compareTo(Range other) {
      return TEXT_ORDER.compare(this, other);
    }
  }

  /** The words of each paragraph, cut when somebody asks for them. */
  private final AtomicReferenceArray<@Nullable Words> words;

  private volatile @Nullable Set<Long> vocabulary;

  private Body(Article article) {
    this.article = article;
    offsets = Offsets.of(article.text());
    paragraphs = paragraphs(article, offsets);
    words = new AtomicReferenceArray<>(paragraphs.size());
  }

  /**
   * The words of a paragraph.
   *
   * @param tokens of the paragraph alone
   * @param start where it stands in the text
   */
  record Words(Tokens tokens, int start) {
    int size() {
      return tokens.size();
    }

    long hash(int word) {
      return tokens.hash(word);
    }

    List<Long> hashes() {
      return Arrays.stream(tokens.hashes()).boxed().toList();
    }

    /** Where a run of words stands in the text, its last word included. */
    Range range(int first, int last) {
      return new Range(start + tokens.start(first), start + tokens.end(last));
    }
  }

  /** Reads the article's text once. */
  public static Body of(Article article) {
    return new Body(article);
  }

  /** Where the paragraphs stand in the text, in order; as many as the article has spans. */
  public List<Range> paragraphs() {
    return paragraphs;
  }

  /** Start and end of each paragraph, one after the other. */
  public List<Integer> paragraphNumbers() {
    return paragraphs.stream()
        .flatMap(paragraph -> Stream.of(paragraph.start(), paragraph.end()))
        .toList();
  }

  /** Whether cutting the text at each blank line gives just these paragraphs. */
  public boolean isPartedByBlankLines() {
    String text = article.text();
    int start = 0;
    for (Range paragraph : paragraphs) {
      int end = text.indexOf(Article.PARAGRAPH_BREAK, start);
      if (paragraph.start() != start || paragraph.end() != (end < 0 ? text.length() : end)) {
        return false;
      }
      start = paragraph.end() + Article.PARAGRAPH_BREAK.length();
    }
    return true;
  }

  /**
   * Where a stretch of the page stands in the article's text.
   *
   * @param onPage a span that starts within one of the article's paragraphs; what reaches beyond
   *     that paragraph is cut off, and a span outside the article gives an empty range
   */
  public Range range(Span onPage) {
    int paragraph = paragraphAt(onPage.start());
    Range place = paragraphs.get(paragraph);
    int shift = offsets.toCodePoint(place.start()) - article.spans().get(paragraph).start();
    int start = clamp(onPage.start() + shift, place);
    return new Range(start, Math.max(start, clamp(onPage.end() + shift, place)));
  }

  /** The words of a paragraph by its number. */
  Words words(int paragraph) {
    Words known = words.get(paragraph);
    if (known == null) {
      Range place = paragraphs.get(paragraph);
      String text = article.text().substring(place.start(), place.end());
      known = new Words(Tokens.of(text), place.start());
      words.set(paragraph, known);
    }
    return known;
  }

  /** The hashes of all words. */
  Set<Long> vocabulary() {
    Set<Long> known = vocabulary;
    if (known == null) {
      Set<Long> all = new HashSet<>();
      for (int i = 0; i < paragraphs.size(); i++) {
        all.addAll(words(i).hashes());
      }
      known = all;
      vocabulary = all;
    }
    return known;
  }

  /** The number of the last paragraph that starts at or before a place of the page. */
  int paragraphAt(int codePointOfPage) {
    int low = 0;
    int high = article.spans().size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (article.spans().get(middle).start() <= codePointOfPage) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return Math.max(0, low - 1);
  }

  private int clamp(int codePoint, Range place) {
    int index = codePoint <= 0 ? 0 : offsets.toIndex(codePoint);
    return Math.clamp(index, place.start(), place.end());
  }

  /** Cuts the text by the spans' lengths: a paragraph may hold blank lines of its own. */
  private static List<Range> paragraphs(Article article, Offsets offsets) {
    List<Range> found = new ArrayList<>(article.spans().size());
    int length = article.text().length();
    int start = 0;
    for (Span span : article.spans()) {
      int end = Math.min(length, offsets.toIndex(offsets.toCodePoint(start) + span.length()));
      found.add(new Range(start, end));
      start = Math.min(length, end + Article.PARAGRAPH_BREAK.length());
    }
    return List.copyOf(found);
  }
}
