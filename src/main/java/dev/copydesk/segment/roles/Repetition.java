package dev.copydesk.segment.roles;

import dev.copydesk.segment.pieces.Piece;
import dev.copydesk.text.Scripts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds out which pieces stand on the page more than once, letters and digits alone compared. */
final class Repetition {
  /** A repeated headline stands within so many pieces. */
  private static final int NEAR = 10;

  /** Of a long piece, so many characters are enough to know it again. */
  private static final int READ = 400;

  private final long[] forms;
  private final int[] last;
  private final int[] next;
  private final Map<Long, Integer> count = new HashMap<>();

  Repetition(String text, List<Piece> pieces) {
    int n = pieces.size();
    forms = new long[n];
    last = new int[n];
    next = new int[n];
    Map<Long, Integer> seen = new HashMap<>();
    for (int i = 0; i < n; i++) {
      forms[i] = form(text, pieces.get(i));
      count.merge(forms[i], 1, Integer::sum);
      next[i] = Integer.MAX_VALUE / 2;
      Integer before = seen.put(forms[i], i);
      last[i] = before == null ? Integer.MIN_VALUE / 2 : before;
      if (before != null) {
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
    to.add(Feature.STANDS_THRICE, count.getOrDefault(forms[i], 0) >= 3);
  }

  /** Whether the same stands a few pieces before. */
  private boolean repeatsNear(int i) {
    return i - last[i] <= NEAR;
  }

  /** A 64-bit hash of what a piece says. */
  static long form(String text, Piece piece) {
    return form(text, piece.start(), Math.min(piece.end(), piece.start() + READ));
  }

  static long form(String text, int start, int end) {
    long hash = 7;
    for (int at = start; at < end; ) {
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      if (Scripts.isWordPart(c)) {
        hash = hash * 0x100000001B3L + Character.toLowerCase(c);
      }
    }
    return hash;
  }
}
