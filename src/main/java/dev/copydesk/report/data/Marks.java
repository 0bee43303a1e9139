package dev.copydesk.report.data;

import dev.copydesk.model.result.Link;
import dev.copydesk.report.compare.Body;
import dev.copydesk.report.compare.Body.Range;
import dev.copydesk.report.compare.Comparison;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is marked in two tied texts, as the script reads it: see {@link Comparison}.
 *
 * @param a in the first text
 * @param b in the second text
 * @param rows paragraph of the first, paragraph of the second, row by row, -1 for none
 */
public record Marks(SideMarks a, SideMarks b, List<Integer> rows) {

  /**
   * What is marked in one text, stretch by stretch: how far its start is from the end of the one
   * before, and how long it is, in UTF-16 units. Such numbers are half as long as places.
   *
   * @param shared shared passages
   * @param only words that stand in this text alone
   */
  public record SideMarks(List<Integer> shared, List<Integer> only) {
    static SideMarks of(Comparison.Marks marks) {
      return new SideMarks(numbers(marks.shared()), numbers(marks.only()));
    }

    private static List<Integer> numbers(List<Range> ranges) {
      List<Integer> numbers = new ArrayList<>(2 * ranges.size());
      int at = 0;
      for (Range range : ranges) {
        numbers.add(range.start() - at);
        numbers.add(range.end() - range.start());
        at = range.end();
      }
      return numbers;
    }
  }

  /** Lays two texts side by side. */
  public static Marks of(Body a, Body b, Link link) {
    Comparison comparison = Comparison.of(a, b, link);
    return new Marks(
        SideMarks.of(comparison.a()),
        SideMarks.of(comparison.b()),
        comparison.rows().stream().flatMap(row -> Stream.of(row.a(), row.b())).toList());
  }
}
