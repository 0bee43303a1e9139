package dev.copydesk.model;

import java.util.Comparator;

/**
 * A stretch of a page, {@code [start, end)} in Unicode code points of the decoded page.
 *
 * @param start the first code point, from 0
 * @param end the code point after the last, not before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
  private static final Comparator<Span> PAGE_ORDER =
      Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

  /** Refuses a stretch that starts before the page or ends before it starts. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("span must have 0 <= start <= end: " + start + ", " + end);
    }
  }

  /** How many code points it covers. */
  public int length() {
    return end - start;
  }

  /** Orders by start, then by end. */
  @Override
  public int compareTo(Span other) {
    return PAGE_ORDER.compare(this, other);
  }
}
