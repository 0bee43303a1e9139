package dev.copydesk.verify;

import dev.copydesk.text.Tokens;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import java.util.ArrayList;
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

  private final Tokens a;
  private final Tokens b;
  private final int shortest;

  /** For each place of the first text, an earlier place with the same next words, or -1. */
  private final int[] earlier;

  private final Long2IntOpenHashMap last = new Long2IntOpenHashMap();

  private Alignment(Tokens a, Tokens b, int shortest) {
    this.a = a;
    this.b = b;
    this.shortest = shortest;
    this.earlier = new int[Math.max(0, a.size() - shortest + 1)];
    last.defaultReturnValue(-1);
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
      long key = key(a, i);
      earlier[i] = last.put(key, i);
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
    for (int i = last.get(key(b, j)); i >= 0 && tried < MOST_STARTS; i = earlier[i], tried++) {
      int length = commonLength(i, j);
      boolean better =
          length > bestLength || (length == bestLength && i >= previousEnd && bestStart >= 0);
      if (better) {
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

  private long key(Tokens words, int from) {
    long key = 0;
    for (int i = from; i < from + shortest; i++) {
      key = key * 0x9E3779B97F4A7C15L + words.hash(i);
    }
    return key;
  }
}
