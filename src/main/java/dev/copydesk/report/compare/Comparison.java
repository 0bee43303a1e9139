package dev.copydesk.report.compare;

import dev.copydesk.model.Article;
import dev.copydesk.model.result.Link;
import dev.copydesk.model.result.Passage;
import dev.copydesk.report.compare.Body.Range;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a side-by-side view of two tied articles is drawn from, in the terminal, as a page and in
 * the report.
 *
 * @param a what is marked in the first text
 * @param b what is marked in the second text
 * @param rows which paragraph stands beside which; every paragraph of both is in exactly one row
 */
public record Comparison(Marks a, Marks b, List<Row> rows) {
  /** Stands in a {@link Row} for no paragraph. */
  public static final int NONE = -1;

  /** Copies the list. */
  public Comparison {
    rows = List.copyOf(rows);
  }

  /**
   * What is marked in one text.
   *
   * @param shared where shared passages stand, in order, none overlapping
   * @param only where words stand that are not in the paragraph beside, or, of a paragraph that
   *     shares passages with several, nowhere in the other text; in order, none within a shared
   *     passage; none in a paragraph that shares nothing and has none beside it
   */
  public record Marks(List<Range> shared, List<Range> only) {
    /** Copies the lists. */
    public Marks {
      shared = List.copyOf(shared);
      only = List.copyOf(only);
    }
  }

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
    List<Range> inA = new ArrayList<>();
    List<Range> inB = new ArrayList<>();
    Map<Row, Integer> weights = new HashMap<>();
    for (Passage passage : link.passages()) {
      inA.add(a.range(passage.a()));
      inB.add(b.range(passage.b()));
      weights.merge(
          new Row(a.paragraphAt(passage.a().start()), b.paragraphAt(passage.b().start())),
          passage.a().length(),
          Integer::sum);
    }
    List<Row> rows = rows(beside(weights), a.paragraphs().size(), b.paragraphs().size());
    List<Range> sharedOfA = Ranges.merged(inA);
    List<Range> sharedOfB = Ranges.merged(inB);
    Differences only = Differences.between(a, sharedOfA, b, sharedOfB, rows);
    return new Comparison(
        new Marks(sharedOfA, Ranges.without(only.a(), sharedOfA)),
        new Marks(sharedOfB, Ranges.without(only.b(), sharedOfB)),
        rows);
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
