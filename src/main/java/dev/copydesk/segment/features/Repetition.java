package dev.copydesk.segment.features;

import dev.copydesk.segment.pieces.Piece;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import java.util.List;

/** Finds out which pieces stand on the page more than once, letters and digits alone compared. */
final class Repetition {
  /** A repeated headline stands within so many pieces. */
  private static final int NEAR = 10;

  private static final int NONE = -1;

  private final long[] forms;
  private final int[] last;
  private final int[] next;
  private final Long2IntOpenHashMap count;

  Repetition(List<Piece> pieces) {
    int n = pieces.size();
    forms = new long[n];
    last = new int[n];
    next = new int[n];
    count = new Long2IntOpenHashMap(n);
    Long2IntOpenHashMap seen = new Long2IntOpenHashMap(n);
    seen.defaultReturnValue(NONE);
    for (int i = 0; i < n; i++) {
      forms[i] = pieces.get(i).form();
      count.addTo(forms[i], 1);
      next[i] = Integer.MAX_VALUE / 2;
      int before = seen.put(forms[i], i);
      last[i] = before == NONE ? Integer.MIN_VALUE / 2 : before;
      if (before != NONE) {
        next[before] = i;
      }
    }
  }

  void add(int i, Shape shape, Features to) {
    to.add(Feature.STOOD_BEFORE, last[i] >= 0);
    to.add(Feature.STOOD_JUST_BEFORE, repeatsNear(i));
    to.add(Feature.COMES_AGAIN, next[i] < forms.length);
    to.add(Feature.COMES_AGAIN_SOON, next[i] - i <= NEAR);
    to.add(Feature.REPEATS_A_TITLE, shape == Shape.TITLE && repeatsNear(i));
    to.add(Feature.STANDS_THRICE, count.get(forms[i]) >= 3);
  }

  /** Whether the same stands a few pieces before. */
  private boolean repeatsNear(int i) {
    return i - last[i] <= NEAR;
  }
}
