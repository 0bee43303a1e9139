package dev.copydesk.report.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import dev.copydesk.report.compare.Body.Range;
import dev.copydesk.report.compare.Body.Words;
import dev.copydesk.report.compare.Comparison.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The words that stand in one of two texts alone. Of paragraphs that stand side by side, those
 * outside of their longest common row of words; of a paragraph that has none beside it and yet
 * shares passages, as where one was cut in two, those that the other text does not have at all.
 * Case, quotes and punctuation are left aside.
 *
 * @param a runs of such words in the first text, in order
 * @param b runs of such words in the second text, in order
 */
record Differences(List<Range> a, List<Range> b) {
  /** Of longer paragraphs together nothing is said: two unlike ones take quadratic time. */
  private static final int MOST_WORDS = 6_000;

  /**
   * Compares two texts.
   *
   * @param sharedOfA where the first text has passages of the second
   * @param sharedOfB where the second text has passages of the first
   * @param rows which of their paragraphs stand side by side, those of each text in order
   */
  static Differences between(
      Body a, List<Range> sharedOfA, Body b, List<Range> sharedOfB, List<Row> rows) {
    var found = new Differences(new ArrayList<>(), new ArrayList<>());
    for (Row row : rows) {
      if (row.b() == Comparison.NONE) {
        found.a.addAll(unknown(a, row.a(), sharedOfA, b));
      } else if (row.a() == Comparison.NONE) {
        found.b.addAll(unknown(b, row.b(), sharedOfB, a));
      } else {
        found.compare(a.words(row.a()), b.words(row.b()));
      }
    }
    return found;
  }

  private void compare(Words inA, Words inB) {
    if (inA.size() + inB.size() > MOST_WORDS) {
      return;
    }
    var deltas =
        DiffUtils.diff(inA.hashes(), inB.hashes(), new MyersDiffWithLinearSpace<>()).getDeltas();
    a.addAll(runs(deltas, AbstractDelta::getSource, inA));
    b.addAll(runs(deltas, AbstractDelta::getTarget, inB));
  }

  private static List<Range> runs(
      List<AbstractDelta<Long>> deltas,
      Function<AbstractDelta<Long>, Chunk<Long>> side,
      Words words) {
    return deltas.stream()
        .map(side)
        .filter(chunk -> chunk.size() > 0)
        .map(chunk -> words.range(chunk.getPosition(), chunk.last()))
        .toList();
  }

  private static List<Range> unknown(Body text, int paragraph, List<Range> shared, Body other) {
    if (Ranges.within(text.paragraphs().get(paragraph), shared).isEmpty()) {
      return List.of();
    }
    Words words = text.words(paragraph);
    Set<Long> known = other.vocabulary();
    List<Range> runs = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= words.size(); i++) {
      if (i == words.size() || known.contains(words.hash(i))) {
        if (i > start) {
          runs.add(words.range(start, i - 1));
        }
        start = i + 1;
      }
    }
    return runs;
  }
}
