package dev.copydesk.report.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import dev.copydesk.report.compare.Body.Range;
import dev.copydesk.text.Tokens;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The words of two paragraphs that stand only in one of them: those outside of their longest common
 * row of words, case, quotes and punctuation left aside.
 *
 * @param a runs of such words in the first text, in order
 * @param b runs of such words in the second text, in order
 */
record Differences(List<Range> a, List<Range> b) {
  /** Two paragraphs without any. */
  static final Differences NONE = new Differences(List.of(), List.of());

  /** Of longer paragraphs together nothing is said: two unlike ones take quadratic time. */
  private static final int MOST_WORDS = 6_000;

  /** Compares a stretch of one text with a stretch of another. */
  static Differences of(String textOfA, Range a, String textOfB, Range b) {
    Tokens wordsOfA = Tokens.of(textOfA.substring(a.start(), a.end()));
    Tokens wordsOfB = Tokens.of(textOfB.substring(b.start(), b.end()));
    if (wordsOfA.size() + wordsOfB.size() > MOST_WORDS) {
      return NONE;
    }
    var deltas =
        DiffUtils.diff(hashes(wordsOfA), hashes(wordsOfB), new MyersDiffWithLinearSpace<>())
            .getDeltas();
    return new Differences(
        runs(deltas, AbstractDelta::getSource, wordsOfA, a.start()),
        runs(deltas, AbstractDelta::getTarget, wordsOfB, b.start()));
  }

  private static List<Long> hashes(Tokens words) {
    return IntStream.range(0, words.size()).mapToObj(words::hash).toList();
  }

  private static List<Range> runs(
      List<AbstractDelta<Long>> deltas,
      Function<AbstractDelta<Long>, Chunk<Long>> side,
      Tokens words,
      int shift) {
    return deltas.stream()
        .map(side)
        .filter(chunk -> chunk.size() > 0)
        .map(
            chunk ->
                new Range(
                    shift + words.start(chunk.getPosition()), shift + words.end(chunk.last())))
        .toList();
  }
}
