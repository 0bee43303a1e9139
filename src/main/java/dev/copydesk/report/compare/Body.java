package dev.copydesk.report.compare;

import dev.copydesk.model.Article;
import dev.copydesk.model.Span;
import dev.copydesk.text.Offsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * An article's text with its paragraphs, able to say where a span of the page stands in it.
 *
 * <p>Immutable and safe to share between threads.
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

  private Body(Article article) {
    this.article = article;
    offsets = Offsets.of(article.text());
    paragraphs = paragraphs(article, offsets);
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
