package dev.copydesk.segment.roles;

import dev.copydesk.segment.features.Feature;
import dev.copydesk.segment.features.Features;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Learns the two tables of {@link Weights} from lessons: a linear-chain conditional random field
 * (Lafferty et al. 2001) with a softmax margin (Gimpel and Smith 2010), one lesson at a time. The
 * same lessons in the same order give the same weights on every machine.
 */
final class Learner {
  /** A title that stood just before is never body. */
  private static final int FIXED_FEATURE = Feature.REPEATS_A_TITLE.row();

  private static final int FIXED_ROLE = Role.BODY.column();
  private static final double NEVER = -99;

  /** The largest weight of the finished table, so that people can compare two tables. */
  private static final double LARGEST = 20;

  /** Weights are written with two decimals. */
  private static final double DECIMALS = 100;

  private static final int SEED = 5;

  private final LearnerSettings settings;
  private final Table features = new Table(Feature.COUNT);
  private final Table steps = new Table(Role.COUNT);
  private final Weights weights = new Weights(features.values, steps.values);

  private Learner(LearnerSettings settings) {
    this.settings = settings;
    fix(features.values);
  }

  static Weights learn(List<Lesson> lessons, LearnerSettings settings) {
    var learner = new Learner(settings);
    List<Lesson> order = new ArrayList<>(lessons);
    Random random = new Random(SEED);
    for (int pass = 0; pass < settings.passes(); pass++) {
      Collections.shuffle(order, random);
      for (Lesson lesson : order) {
        learner.take(lesson);
        if (pass >= settings.passes() / 2) {
          learner.features.keep();
          learner.steps.keep();
        }
      }
    }
    return rounded(learner.features.mean(), learner.steps.mean());
  }

  private static void fix(double[][] features) {
    features[FIXED_FEATURE][FIXED_ROLE] = NEVER;
  }

  /** Moves the weights towards the right roles and away from what they expect. */
  private void take(Lesson lesson) {
    Lattice lattice = new Lattice(scores(lesson), weights);
    Map<Integer, double[]> slopes = new TreeMap<>();
    double[][] stepSlopes = new double[Role.COUNT][Role.COUNT];
    for (int i = 0; i < lesson.size(); i++) {
      int right = lesson.roles().get(i).column();
      addSlopes(lattice.roles(i), right, lesson.features().get(i), slopes);
      if (i > 0) {
        stepSlopes[lesson.roles().get(i - 1).column()][right]++;
        lattice.takeSteps(i, stepSlopes);
      }
    }
    slopes.forEach((row, slope) -> features.move(row, slope, settings));
    for (int row = 0; row < Role.COUNT; row++) {
      steps.move(row, stepSlopes[row], settings);
    }
    fix(features.values);
  }

  /** What the weights say, every mistake helped by its cost. */
  private double[][] scores(Lesson lesson) {
    double[][] scores = new double[lesson.size()][Role.COUNT];
    for (int i = 0; i < scores.length; i++) {
      weights.score(lesson.features().get(i), scores[i]);
      for (Role role : Role.values()) {
        scores[i][role.column()] += settings.margin() * lesson.cost(i, role);
      }
    }
    return scores;
  }

  private static void addSlopes(
      double[] expected, int right, Features held, Map<Integer, double[]> slopes) {
    for (int k = 0; k < held.size(); k++) {
      double[] slope = slopes.computeIfAbsent(held.row(k), row -> new double[Role.COUNT]);
      for (int r = 0; r < expected.length; r++) {
        slope[r] -= expected[r];
      }
      slope[right]++;
    }
  }

  private static Weights rounded(double[][] features, double[][] steps) {
    features[FIXED_FEATURE][FIXED_ROLE] = 0;
    double largest = 0;
    for (double[] row : features) {
      for (double value : row) {
        largest = Math.max(largest, Math.abs(value));
      }
    }
    round(features, LARGEST / largest);
    round(steps, LARGEST / largest);
    fix(features);
    return new Weights(features, steps);
  }

  private static void round(double[][] table, double scale) {
    for (double[] row : table) {
      for (int r = 0; r < row.length; r++) {
        row[r] = Math.round(row[r] * scale * DECIMALS) / DECIMALS;
      }
    }
  }
}
