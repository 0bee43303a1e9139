package dev.copydesk.report.compare;

import dev.copydesk.model.Article;
import dev.copydesk.model.Link;
import dev.copydesk.model.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a side-by-side view of two tied articles is drawn from.
 *
 * @param shared the passages as ranges of both texts, in the order of the first
 * @param rows which paragraph stands beside which; every paragraph of both is in exactly one row
 */
public record Comparison(List<Shared> shared, List<Row> rows) {
  /** Stands in a {@link Row} for no paragraph. */
  public static final int NONE = -1;

  /** Copies the lists. */
  public Comparison {
    shared = List.copyOf(shared);
    rows = List.copyOf(rows);
  }

  /** A passage by its places in both texts. */
  public record Shared(Body.Range a, Body.Range b) {}

  /**
   * Paragraphs that stand side by side.
   *
   * @param a the number of the first article's paragraph from 0, or {@link #NONE}
   * @param b the number of the second article's paragraph from 0, or {@link #NONE}
   */
  public record Row(int a, int b) {}

  /** Compares by the link's passages, in time near-linear in texts and passages. */
  public static Comparison of(Article a, Article b, Link link) {
    return of(Body.of(a), Body.of(b), link);
  }

  /** The same for articles that are compared with many others. */
  public static Comparison of(Body a, Body b, Link link) {
    List<Shared> shared = new ArrayList<>();
    Map<Row, Integer> weights = new HashMap<>();
    for (Passage passage : link.passages()) {
      shared.add(new Shared(a.range(passage.a()), b.range(passage.b())));
      weights.merge(
          new Row(a.paragraphAt(passage.a().start()), b.paragraphAt(passage.b().start())),
          passage.a().length(),
          Integer::sum);
    }
    return new Comparison(
        shared, rows(beside(weights), a.paragraphs().size(), b.paragraphs().size()));
  }

  /** The pairs of paragraphs that share most, as far as they stand in the same order in both. */
  private static TreeMap<Integer, Integer> beside(Map<Row, Integer> weights) {
    List<Row> heaviestFirst = new ArrayList<>(weights.keySet());
    heaviestFirst.sort(
        Comparator.<Row>comparingInt(row -> -weights.getOrDefault(row, 0))
            .thenComparingInt(Row::a)
            .thenComparingInt(Row::b));
    var chosen = new TreeMap<Integer, Integer>();
    for (Row row : heaviestFirst) {
      var before = chosen.floorEntry(row.a());
      var after = chosen.ceilingEntry(row.a());
      boolean afterTheOneBefore =
          before == null || (before.getKey() < row.a() && before.getValue() < row.b());
      boolean beforeTheOneAfter = after == null || after.getValue() > row.b();
      if (afterTheOneBefore && beforeTheOneAfter) {
        chosen.put(row.a(), row.b());
      }
    }
    return chosen;
  }

  private static List<Row> rows(TreeMap<Integer, Integer> beside, int ofA, int ofB) {
    List<Row> rows = new ArrayList<>(ofA + ofB);
    int nextB = 0;
    for (int a = 0; a < ofA; a++) {
      Integer b = beside.get(a);
      if (b == null) {
        rows.add(new Row(a, NONE));
        continue;
      }
      while (nextB < b) {
        rows.add(new Row(NONE, nextB++));
      }
      rows.add(new Row(a, b));
      nextB = b + 1;
    }
    while (nextB < ofB) {
      rows.add(new Row(NONE, nextB++));
    }
    return rows;
  }
}
