package dev.copydesk.verify.align;

import dev.copydesk.text.words.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the runs of words that two texts share: every word of the second text is in at most one
 * run, and where a run could start in several places of the first, the longest is taken.
 *
 * <p>Time is linear in the length of both texts: a place of the second text looks at no more than
 * {@value #MOST_STARTS} places of the first.
 */
final class Alignment {
  /** Places in the first text at which the same words start and that are tried. */
  private static final int MOST_STARTS = 16;

  private static final long BASE = 0x9E3779B97F4A7C15L;

  private final Tokens a;
  private final Tokens b;
  private final int shortest;

  /** For each bucket of hashed next words, the last place in the first text, or -1. */
  private final int[] last;

  /** For each place of the first text, an earlier place in the same bucket, or -1. */
  private final int[] earlier;

  private Alignment(Tokens a, Tokens b, int shortest) {
    this.a = a;
    this.b = b;
    this.shortest = shortest;
    this.earlier = new int[Math.max(0, a.size() - shortest + 1)];
    this.last = new int[Integer.highestOneBit(Math.max(1, earlier.length)) * 4];
    Arrays.fill(last, -1);
  }

  /**
   * The shared runs in the order of the second text.
   *
   * @param shortest words in the shortest run that counts, at least 1
   */
  static List<Run> of(Tokens a, Tokens b, int shortest) {
    Alignment alignment = new Alignment(a, b, shortest);
    alignment.indexFirst();
    return alignment.scanSecond();
  }

  private void indexFirst() {
    for (int i = 0; i < earlier.length; i++) {
      int bucket = bucket(a, i);
      earlier[i] = last[bucket];
      last[bucket] = i;
    }
  }

  private List<Run> scanSecond() {
    List<Run> runs = new ArrayList<>();
    int previousEnd = -1;
    for (int j = 0; j + shortest <= b.size(); ) {
      Run best = longestAt(j, previousEnd);
      if (best == null) {
        j++;
      } else {
        runs.add(best);
        previousEnd = best.a() + best.length();
        j += best.length();
      }
    }
    return runs;
  }

  /** The longest run at a place of the second text; among equals the one that goes on in order. */
  private @Nullable Run longestAt(int j, int previousEnd) {
    int bestStart = -1;
    int bestLength = shortest - 1;
    int tried = 0;
    for (int i = last[bucket(b, j)]; i >= 0 && tried < MOST_STARTS; i = earlier[i], tried++) {
      int length = commonLength(i, j);
      boolean goesOn = length == bestLength && bestStart >= 0 && i >= previousEnd;
      if (length > bestLength || goesOn) {
        bestStart = i;
        bestLength = length;
      }
    }
    return bestStart < 0 ? null : new Run(bestStart, j, bestLength);
  }

  private int commonLength(int i, int j) {
    int length = 0;
    while (i + length < a.size()
        && j + length < b.size()
        && a.hash(i + length) == b.hash(j + length)) {
      length++;
    }
    return length;
  }

  private int bucket(Tokens words, int from) {
    long key = 0;
    for (int i = from; i < from + shortest; i++) {
      key = key * BASE + words.hash(i);
    }
    return (int) (Tokens.mix(key) >>> 32) & (last.length - 1);
  }
}
