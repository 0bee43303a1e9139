package dev.copydesk.segment.roles;

import dev.copydesk.model.Page;
import dev.copydesk.segment.features.Features;
import dev.copydesk.segment.features.Observations;
import dev.copydesk.segment.pieces.Piece;
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
    List<Role> best = best(new Observations(page, pieces));
    return Doubles.without(pieces, SaidHeadline.place(page, pieces, best));
  }

  /** The best row of roles for pieces of which so much can be said. */
  private List<Role> best(Observations page) {
    double[][] scores = new double[page.size()][Role.COUNT];
    boolean[] headed = new boolean[page.size()];
    Features features = new Features();
    for (int i = 0; i < scores.length; i++) {
      features.clear();
      page.add(i, features);
      weights.score(features, scores[i]);
      headed[i] = page.isHeaded(i);
    }
    return best(scores, headed);
  }

  /** The best row of roles where each piece scores so much in each role. */
  private List<Role> best(double[][] scores, boolean[] headed) {
    if (scores.length == 0) {
      return List.of();
    }
    int[][] came = new int[scores.length][Role.COUNT];
    double[] sums = new double[Role.COUNT];
    double[] next = new double[Role.COUNT];
    for (Role role : ROLES) {
      boolean bare = role == Role.BODY && headed[0] && scores.length > 1;
      boolean opens = role.opens() && !bare;
      sums[role.column()] = opens ? scores[0][role.column()] : Double.NEGATIVE_INFINITY;
    }
    for (int i = 1; i < scores.length; i++) {
      step(sums, scores[i], came[i], headed[i], next);
      double[] free = sums;
      sums = next;
      next = free;
    }
    return trace(sums, came);
  }

  private void step(double[] sums, double[] scores, int[] came, boolean headed, double[] next) {
    for (Role role : ROLES) {
      int to = role.column();
      next[to] = Double.NEGATIVE_INFINITY;
      for (Role before : BEFORE[to]) {
        double sum = sums[before.column()] + weights.allowedStep(before, role);
        boolean bare = headed && before == Role.BEFORE && role == Role.BODY;
        if (sum > next[to] && !bare) {
          next[to] = sum;
          came[to] = before.column();
        }
      }
      next[to] += scores[to];
    }
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
