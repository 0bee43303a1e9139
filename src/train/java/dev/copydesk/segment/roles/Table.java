package dev.copydesk.segment.roles;

/** Weights while they are learnt: each takes shorter steps the further it went (AdaGrad). */
final class Table {
  private static final double SMALL = 1e-6;

  /** The weights as they are now. */
  final double[][] values;

  private final double[][] squares;
  private final double[][] sums;
  private int kept;

  /** A table of zeroes, with a column for each role. */
  Table(int rows) {
    values = new double[rows][Role.COUNT];
    squares = new double[rows][Role.COUNT];
    sums = new double[rows][Role.COUNT];
  }

  /** Moves a row along its gradient and a little towards zero. */
  void move(int row, double[] gradient, LearnerSettings settings) {
    for (int r = 0; r < gradient.length; r++) {
      double slope = gradient[r] - settings.decay() * values[row][r];
      squares[row][r] += slope * slope;
      values[row][r] += settings.rate() * slope / (SMALL + Math.sqrt(squares[row][r]));
    }
  }

  /** Counts the weights as they are now into the mean. */
  void keep() {
    kept++;
    for (int row = 0; row < values.length; row++) {
      for (int r = 0; r < Role.COUNT; r++) {
        sums[row][r] += values[row][r];
      }
    }
  }

  /** The mean of what was kept. */
  double[][] mean() {
    double[][] mean = new double[sums.length][Role.COUNT];
    for (int row = 0; row < sums.length; row++) {
      for (int r = 0; r < Role.COUNT; r++) {
        mean[row][r] = sums[row][r] / kept;
      }
    }
    return mean;
  }
}
