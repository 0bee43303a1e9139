package dev.copydesk.report.compare;

import dev.copydesk.report.compare.Body.Range;
import java.util.ArrayList;
import java.util.List;

/** Stretches of one text laid over one another. */
final class Ranges {
  private Ranges() {}

  /**
   * In order, what overlaps or touches made one, nothing empty: a passage of one text may stand
   * twice in the other.
   */
  static List<Range> merged(List<Range> ranges) {
    List<Range> merged = new ArrayList<>();
    for (Range next :
        ranges.stream().filter(range -> range.end() > range.start()).sorted().toList()) {
      Range last = merged.isEmpty() ? null : merged.getLast();
      if (last != null && next.start() <= last.end()) {
        merged.set(merged.size() - 1, new Range(last.start(), Math.max(last.end(), next.end())));
      } else {
        merged.add(next);
      }
    }
    return merged;
  }

  /** What of some ranges lies in none of others; both are in order and do not overlap. */
  static List<Range> without(List<Range> ranges, List<Range> others) {
    List<Range> left = new ArrayList<>();
    for (Range range : ranges) {
      int at = range.start();
      for (int i = firstEndingAfter(at, others); i < others.size(); i++) {
        Range other = others.get(i);
        if (other.start() >= range.end()) {
          break;
        }
        add(at, other.start(), left);
        at = Math.max(at, other.end());
      }
      add(at, range.end(), left);
    }
    return left;
  }

  /** The parts of some ranges that lie within another one; they are in order and do not overlap. */
  static List<Range> within(Range whole, List<Range> ranges) {
    List<Range> within = new ArrayList<>();
    for (int i = firstEndingAfter(whole.start(), ranges); i < ranges.size(); i++) {
      Range next = ranges.get(i);
      if (next.start() >= whole.end()) {
        break;
      }
      within.add(
          new Range(Math.max(whole.start(), next.start()), Math.min(whole.end(), next.end())));
    }
    return within;
  }

  private static void add(int start, int end, List<Range> to) {
    if (end > start) {
      to.add(new Range(start, end));
    }
  }

  /** The number of the first range that ends after an index; how many there are where none does. */
  private static int firstEndingAfter(int index, List<Range> ranges) {
    int low = 0;
    int high = ranges.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ranges.get(middle).end() <= index) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
