package dev.copydesk.segment.roles;

import dev.copydesk.model.Page;
import dev.copydesk.segment.pieces.Piece;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the row of roles that fits a page's pieces best on the whole (Viterbi 1967), in time linear
 * in their number. Immutable and safe to share between threads.
 */
public final class RoleReader {
  private static final Role[] ROLES = Role.values();

  /** The roles that may stand before each, in the order of {@link #ROLES}. */
  private static final Role[][] BEFORE =
      Arrays.stream(ROLES)
          .map(role -> Arrays.stream(ROLES).filter(role::follows).toArray(Role[]::new))
          .toArray(Role[][]::new);

  private final Weights weights;

  /** Reads by these weights. */
  RoleReader(Weights weights) {
    this.weights = weights;
  }

  /** Reads by the weights that come with the program. */
  public static RoleReader learnt() {
    return Learnt.READER;
  }

  /** One role for each piece, in their order. */
  public List<Role> read(Page page, List<Piece> pieces) {
    List<Role> best = SaidHeadline.place(page, pieces, best(observe(page, pieces)));
    return Repetition.withoutCopies(page.text(), pieces, best);
  }

  /** The features of every piece. */
  static List<Features> observe(Page page, List<Piece> pieces) {
    Shape[] shapes = pieces.stream().map(Shape::of).toArray(Shape[]::new);
    Neighbourhood neighbourhood = new Neighbourhood(pieces, shapes);
    Repetition repetition = new Repetition(page.text(), pieces);
    Topics topics = new Topics(page.text(), pieces, shapes);
    MarkupFeatures markup = new MarkupFeatures(pieces, shapes);
    String said = page.said().title();
    long title = said == null ? 0 : Repetition.form(said, 0, said.length());
    List<Features> all = new ArrayList<>(shapes.length);
    for (int i = 0; i < shapes.length; i++) {
      Features features = new Features();
      OwnFeatures.add(page.text(), pieces.get(i), shapes[i], features);
      neighbourhood.add(i, features);
      repetition.add(i, shapes[i], features);
      topics.add(i, features);
      markup.add(i, features);
      features.add(
          Feature.SAID_TITLE, said != null && Repetition.form(page.text(), pieces.get(i)) == title);
      all.add(features);
    }
    return all;
  }

  /** The best row of roles for pieces of these features. */
  private List<Role> best(List<Features> features) {
    double[][] scores = new double[features.size()][Role.COUNT];
    for (int i = 0; i < scores.length; i++) {
      weights.score(features.get(i), scores[i]);
    }
    return best(scores, headed(features));
  }

  /**
   * Where a line that looks like a headline stands, or right above: no text starts there unless
   * with that headline.
   */
  private static boolean[] headed(List<Features> features) {
    boolean[] headed = new boolean[features.size()];
    for (int i = 0; i < headed.length; i++) {
      boolean title = features.get(i).holds(Feature.IS_TITLE);
      headed[i] |= title;
      if (title && i + 1 < headed.length) {
        headed[i + 1] = true;
      }
    }
    return headed;
  }

  /** The best row of roles where each piece scores so much in each role. */
  private List<Role> best(double[][] scores, boolean[] headed) {
    if (scores.length == 0) {
      return List.of();
    }
    int[][] came = new int[scores.length][Role.COUNT];
    double[] sums = new double[Role.COUNT];
    for (Role role : ROLES) {
      boolean bare = role == Role.BODY && headed[0] && scores.length > 1;
      boolean opens = role.opens() && !bare;
      sums[role.column()] = opens ? scores[0][role.column()] : Double.NEGATIVE_INFINITY;
    }
    for (int i = 1; i < scores.length; i++) {
      sums = step(sums, scores[i], came[i], headed[i]);
    }
    return trace(sums, came);
  }

  private double[] step(double[] sums, double[] scores, int[] came, boolean headed) {
    double[] next = new double[Role.COUNT];
    for (Role role : ROLES) {
      int to = role.column();
      next[to] = Double.NEGATIVE_INFINITY;
      for (Role before : BEFORE[to]) {
        double sum = sums[before.column()] + weights.step(before, role);
        boolean bare = headed && before == Role.BEFORE && role == Role.BODY;
        if (sum > next[to] && !bare) {
          next[to] = sum;
          came[to] = before.column();
        }
      }
      next[to] += scores[to];
    }
    return next;
  }

  private static List<Role> trace(double[] sums, int[][] came) {
    int at = -1;
    for (Role role : ROLES) {
      if (role.closes() && (at < 0 || sums[role.column()] > sums[at])) {
        at = role.column();
      }
    }
    Role[] row = new Role[came.length];
    for (int i = came.length - 1; i >= 0; i--) {
      row[i] = ROLES[at];
      at = came[i][at];
    }
    return Arrays.asList(row);
  }

  /** Holds the reader that comes with the program from its first use on. */
  private static final class Learnt {
    private static final RoleReader READER = new RoleReader(Weights.learnt());
  }
}
