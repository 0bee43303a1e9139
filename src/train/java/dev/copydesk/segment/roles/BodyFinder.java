package dev.copydesk.segment.roles;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells whether the pieces of a page, asked for in page order, belong to a labelled body. */
final class BodyFinder {
  /** A piece of so many characters is found wherever it stands; shorter ones only in their turn. */
  private static final int SURE = 30;

  /** And a piece of so many where the paragraphs come in another order, or with small edits. */
  private static final int LONG = 80;

  /** How far behind the last piece the next may start, in characters. */
  private static final int BACK = 300;

  /** And how far ahead of it. */
  private static final int AHEAD = 6000;

  /** The same for a short piece: its paragraph comes next, or after another short one. */
  private static final int NEXT = 60;

  private static final double EDITED = 0.75;
  private static final int RUN = 4;

  private final String body;
  private final Set<String> paragraphs;
  private final Map<List<String>, Integer> runs;
  private int reached;

  BodyFinder(String text) {
    body = text.lines().map(Plain::of).collect(Collectors.joining());
    paragraphs = text.lines().map(Plain::of).collect(Collectors.toSet());
    runs = Plain.runs(text, RUN);
  }

  /** Whether a piece, given as it is and in its plain form, is part of the body. */
  boolean holds(String plain, String piece) {
    if (plain.length() < SURE) {
      boolean inTurn = reached > 0 && !plain.isEmpty() && paragraphs.contains(plain);
      int at = inTurn ? body.indexOf(plain, reached) : -1;
      return at >= 0 && at - reached < NEXT && reach(at + plain.length());
    }
    int at = body.indexOf(plain, Math.max(0, reached - BACK));
    if (at < 0) {
      return plain.length() >= LONG && isEdited(piece);
    }
    return (at - reached < AHEAD || plain.length() > LONG) && reach(at + plain.length());
  }

  private boolean reach(int end) {
    reached = end;
    return true;
  }

  private boolean isEdited(String piece) {
    var own = Plain.runs(piece, RUN);
    return Plain.shared(own, runs) >= EDITED * Plain.size(own) && !own.isEmpty();
  }
}
