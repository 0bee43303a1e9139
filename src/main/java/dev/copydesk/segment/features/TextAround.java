package dev.copydesk.segment.features;

import dev.copydesk.segment.pieces.Piece;
import java.util.List;

/** Finds out how far running text is from a piece, and how much of it stands around. */
final class TextAround {
  /** So many pieces on either side are weighed for running text. */
  private static final int WINDOW = 6;

  private final Shape[] shapes;

  /** The words of the pieces before each. */
  private final int[] words;

  /** Those of running text among them. */
  private final int[] running;

  private final int[] toProse;
  private final int[] fromProse;

  TextAround(List<Piece> pieces, Shape[] shapes) {
    this.shapes = shapes;
    int n = shapes.length;
    words = new int[n + 1];
    running = new int[n + 1];
    toProse = new int[n];
    fromProse = new int[n];
    for (int i = 0; i < n; i++) {
      int size = pieces.get(i).look().words();
      words[i + 1] = words[i] + size;
      running[i + 1] = running[i] + (shapes[i].runs() ? size : 0);
    }
    measureDistances();
  }

  private void measureDistances() {
    int n = shapes.length;
    for (int i = 0, last = Integer.MIN_VALUE / 2; i < n; i++) {
      fromProse[i] = i - last;
      last = shapes[i] == Shape.PROSE ? i : last;
    }
    for (int i = n - 1, next = Integer.MAX_VALUE / 2; i >= 0; i--) {
      toProse[i] = next - i;
      next = shapes[i] == Shape.PROSE ? i : next;
    }
  }

  void add(int i, Features to) {
    to.add(distanceAhead(i));
    to.add(distanceBehind(i));
    to.add(textAhead(i));
    to.add(textBehind(i));
  }

  private Feature distanceAhead(int i) {
    int distance = toProse[i];
    if (distance > shapes.length) {
      return Feature.NO_PROSE_LATER;
    }
    if (distance <= 1) {
      return Feature.PROSE_IN_1;
    }
    if (distance <= 3) {
      return Feature.PROSE_IN_2_3;
    }
    if (distance <= 8) {
      return Feature.PROSE_IN_4_8;
    }
    return distance <= 20 ? Feature.PROSE_IN_9_20 : Feature.PROSE_FAR_AHEAD;
  }

  private Feature distanceBehind(int i) {
    int distance = fromProse[i];
    if (distance > shapes.length) {
      return Feature.NO_PROSE_BEFORE;
    }
    if (distance <= 1) {
      return Feature.PROSE_AGO_1;
    }
    if (distance <= 3) {
      return Feature.PROSE_AGO_2_3;
    }
    if (distance <= 8) {
      return Feature.PROSE_AGO_4_8;
    }
    return distance <= 20 ? Feature.PROSE_AGO_9_20 : Feature.PROSE_FAR_BEHIND;
  }

  private Feature textAhead(int i) {
    double share = share(i + 1, Math.min(shapes.length, i + 1 + WINDOW));
    if (share <= 0.05) {
      return Feature.AHEAD_NO_TEXT;
    }
    if (share <= 0.4) {
      return Feature.AHEAD_LITTLE_TEXT;
    }
    return share <= 0.8 ? Feature.AHEAD_SOME_TEXT : Feature.AHEAD_MOSTLY_TEXT;
  }

  private Feature textBehind(int i) {
    double share = share(Math.max(0, i - WINDOW), i);
    if (share <= 0.05) {
      return Feature.BEHIND_NO_TEXT;
    }
    if (share <= 0.4) {
      return Feature.BEHIND_LITTLE_TEXT;
    }
    return share <= 0.8 ? Feature.BEHIND_SOME_TEXT : Feature.BEHIND_MOSTLY_TEXT;
  }

  private double share(int from, int to) {
    int all = from < to ? words[to] - words[from] : 0;
    return all == 0 ? 0 : (double) (running[to] - running[from]) / all;
  }
}
