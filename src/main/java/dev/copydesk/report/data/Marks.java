package dev.copydesk.report.data;

import dev.copydesk.model.Link;
import dev.copydesk.report.compare.Body;
import dev.copydesk.report.compare.Comparison;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where two tied texts share, as the script reads it.
 *
 * @param passages start and end in the first text, start and end in the second, passage by passage,
 *     in UTF-16 units
 * @param rows paragraph of the first, paragraph of the second, row by row, -1 for none
 */
public record Marks(List<Integer> passages, List<Integer> rows) {
  /** Of texts that are not held: marks are of no use without them. */
  static final Marks NONE = new Marks(List.of(), List.of());

  /** Lays two texts side by side. */
  public static Marks of(Body a, Body b, Link link) {
    Comparison comparison = Comparison.of(a, b, link);
    return new Marks(
        comparison.shared().stream().flatMap(Marks::numbers).toList(),
        comparison.rows().stream().flatMap(row -> Stream.of(row.a(), row.b())).toList());
  }

  private static Stream<Integer> numbers(Comparison.Shared passage) {
    return Stream.of(
        passage.a().start(), passage.a().end(), passage.b().start(), passage.b().end());
  }
}
