package dev.copydesk.segment.roles;

/**
 * How probable each role of each piece is, and each step between two, over all rows of roles that a
 * page may have: the forward-backward sums (Rabiner 1989), scaled at every piece.
 */
final class Lattice {
  private final double[][] emissions;
  private final double[][] steps;
  private final double[][] forward;
  private final double[][] backward;

  /**
   * Sums up a page of at least one piece.
   *
   * @param scores what each role of each piece scores
   * @param weights what each step scores
   */
  Lattice(double[][] scores, Weights weights) {
    int n = scores.length;
    emissions = new double[n][];
    for (int i = 0; i < n; i++) {
      emissions[i] = exponentials(scores[i]);
    }
    steps = new double[Role.COUNT][Role.COUNT];
    for (Role before : Role.values()) {
      for (Role role : Role.values()) {
        steps[before.column()][role.column()] = StrictMath.exp(weights.step(before, role));
      }
    }
    forward = new double[n][Role.COUNT];
    backward = new double[n][Role.COUNT];
    sumForward();
    sumBackward();
  }

  /** Powers of e, the greatest made 1. */
  private static double[] exponentials(double[] scores) {
    double greatest = Double.NEGATIVE_INFINITY;
    for (double score : scores) {
      greatest = Math.max(greatest, score);
    }
    double[] powers = new double[scores.length];
    for (int r = 0; r < scores.length; r++) {
      powers[r] = StrictMath.exp(scores[r] - greatest);
    }
    return powers;
  }

  private void sumForward() {
    for (Role role : Role.values()) {
      forward[0][role.column()] = role.opens() ? emissions[0][role.column()] : 0;
    }
    scale(forward[0]);
    for (int i = 1; i < forward.length; i++) {
      for (int r = 0; r < Role.COUNT; r++) {
        for (int before = 0; before < Role.COUNT; before++) {
          forward[i][r] += forward[i - 1][before] * steps[before][r];
        }
        forward[i][r] *= emissions[i][r];
      }
      scale(forward[i]);
    }
  }

  private void sumBackward() {
    int last = backward.length - 1;
    for (Role role : Role.values()) {
      backward[last][role.column()] = role.closes() ? 1 : 0;
    }
    for (int i = last - 1; i >= 0; i--) {
      for (int r = 0; r < Role.COUNT; r++) {
        for (int next = 0; next < Role.COUNT; next++) {
          backward[i][r] += steps[r][next] * emissions[i + 1][next] * backward[i + 1][next];
        }
      }
      scale(backward[i]);
    }
  }

  private static void scale(double[] row) {
    double sum = 0;
    for (double value : row) {
      sum += value;
    }
    for (int r = 0; r < row.length; r++) {
      row[r] /= sum;
    }
  }

  /** The probability of each role of a piece. */
  double[] roles(int i) {
    double[] row = new double[Role.COUNT];
    for (int r = 0; r < Role.COUNT; r++) {
      row[r] = forward[i][r] * backward[i][r];
    }
    scale(row);
    return row;
  }

  /** Takes the probability of each step from the piece before one from a table. */
  void takeSteps(int i, double[][] from) {
    double[][] odds = new double[Role.COUNT][Role.COUNT];
    double sum = 0;
    for (int before = 0; before < Role.COUNT; before++) {
      for (int r = 0; r < Role.COUNT; r++) {
        odds[before][r] =
            forward[i - 1][before] * steps[before][r] * emissions[i][r] * backward[i][r];
        sum += odds[before][r];
      }
    }
    for (int before = 0; before < Role.COUNT; before++) {
      for (int r = 0; r < Role.COUNT; r++) {
        from[before][r] -= odds[before][r] / sum;
      }
    }
  }
}
