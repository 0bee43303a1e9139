package dev.copydesk.segment.roles;

import dev.copydesk.model.Page;
import dev.copydesk.segment.features.Feature;
import dev.copydesk.segment.features.Features;
import dev.copydesk.segment.pieces.Piece;
import dev.copydesk.segment.pieces.Scissors;
import dev.copydesk.segment.roles.LabelledPage.Segment;
import dev.copydesk.text.Offsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Finds the pieces of a labelled page that its labels speak of. */
final class Labeller {
  /** A headline stands within so many pieces above its body. */
  private static final int REACH = 60;

  /** A headline that is printed again stands within so many pieces. */
  private static final int AGAIN = 12;

  /** Lines that a list prints above each headline: a bullet, an outlet, an hour. */
  private static final int ABOVE_HEADLINE = 3;

  /** Fewer characters that are part of a title say nothing. */
  private static final int SHORTEST_TITLE = 15;

  /** A title in another form shares so much of its length. */
  private static final double SAME_TITLE = 0.6;

  private static final int NONE = -1;

  private final Page page;
  private final List<Piece> pieces;
  private final List<Features> features;
  private final String[] plain;
  private final int[] line;
  private final Role[] roles;

  private Labeller(Page page) {
    this.page = page;
    pieces = Scissors.cut(page, Offsets.of(page.text()));
    features = Lesson.observe(page, pieces);
    plain = pieces.stream().map(piece -> Plain.of(piece.in(page.text()))).toArray(String[]::new);
    line = new int[pieces.size()];
    roles = new Role[pieces.size()];
    Arrays.fill(roles, Role.BEFORE);
    countLines();
  }

  /** The page with its roles; none where a segment cannot be found on it. */
  static Optional<Labelled> label(LabelledPage labels, Page page) {
    var labeller = new Labeller(page);
    List<Segment> segments = labels.segments();
    for (int k = 0; k < segments.size(); k++) {
      int from = labeller.pieceAt(segments.get(k).line());
      int to =
          k + 1 < segments.size()
              ? labeller.pieceAt(segments.get(k + 1).line())
              : labeller.roles.length;
      if (!labeller.label(segments.get(k), from, to, labels.composed(), k > 0)) {
        return Optional.empty();
      }
    }
    labeller.endArticles();
    return Optional.of(new Labelled(page, labeller.pieces, List.of(labeller.roles)));
  }

  private void countLines() {
    int at = 0;
    int lines = 0;
    for (int i = 0; i < line.length; i++) {
      for (; at < pieces.get(i).start(); at++) {
        lines += page.text().charAt(at) == '\n' ? 1 : 0;
      }
      line[i] = lines;
    }
  }

  private int pieceAt(int wanted) {
    int at = 0;
    while (at < line.length && line[at] < wanted) {
      at++;
    }
    return at;
  }

  private boolean label(Segment segment, int from, int to, boolean composed, boolean later) {
    BodyFinder finder = new BodyFinder(segment.body());
    boolean[] body = new boolean[to];
    List<Integer> found = new ArrayList<>();
    for (int i = from; i < to; i++) {
      body[i] =
          finder.holds(plain[i], pieces.get(i).in(page.text()))
              && !features.get(i).holds(Feature.REPEATS_A_TITLE);
      if (body[i]) {
        found.add(i);
      }
    }
    if (found.isEmpty() || (segment.title() == null && !composed)) {
      return false;
    }
    int first = found.getFirst();
    String title = segment.title() == null ? "" : Plain.of(segment.title());
    int headline = headline(title, Math.max(from, first - REACH), first);
    if (headline == NONE) {
      headline = composed ? from : NONE;
    }
    if (headline == NONE || headline >= first) {
      return false;
    }
    assign(headline, first, found.getLast(), body);
    if (later && headline - from == ABOVE_HEADLINE) {
      Arrays.fill(roles, from, headline, Role.ATTRIBUTION);
    }
    return true;
  }

  private void assign(int headline, int first, int last, boolean[] body) {
    roles[headline] = Role.HEADLINE;
    Arrays.fill(roles, headline + 1, first, Role.HEAD);
    for (int i = first; i <= last; i++) {
      roles[i] = body[i] ? Role.BODY : Role.INSERT;
    }
  }

  /** The last line above a body that says the title, then the first of its repetitions. */
  private int headline(String title, int from, int first) {
    int found = NONE;
    for (int i = first - 1; i >= from && found == NONE; i--) {
      found = plain[i].equals(title) ? i : NONE;
    }
    for (int i = first - 1; i >= from && found == NONE; i--) {
      found = isForm(plain[i], title) ? i : NONE;
    }
    int top = found;
    for (int i = found - 1; i >= Math.max(from, found - AGAIN); i--) {
      top = plain[i].equals(plain[found]) ? i : top;
    }
    return top;
  }

  private static boolean isForm(String line, String title) {
    boolean longer = line.contains(title) && title.length() > line.length() * SAME_TITLE;
    boolean shorter = title.contains(line) && line.length() > title.length() * SAME_TITLE;
    return line.length() >= SHORTEST_TITLE && (longer || shorter);
  }

  /** What stands outside of articles stands after one from the first body on. */
  private void endArticles() {
    boolean seen = false;
    for (int i = 0; i < roles.length; i++) {
      seen |= roles[i] == Role.BODY;
      roles[i] = seen && roles[i] == Role.BEFORE ? Role.AFTER : roles[i];
    }
  }
}
