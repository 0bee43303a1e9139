package dev.copydesk.segment.roles;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * How much each feature speaks for each role, and how readily one role follows another: two small
 * tables, read from a resource that people can read too.
 *
 * <p>The numbers are a linear-chain conditional random field (Lafferty et al. 2001), learnt from
 * labelled news pages with a margin (Gimpel and Smith 2010) in which a lost headline costs most and
 * a lost paragraph as much as it is long; only their differences matter. One is set by hand: a
 * title that stood just before is never body. Immutable and safe to share between threads.
 */
final class Weights {
  private static final String RESOURCE = "/dev/copydesk/segment/roles.tsv";

  /** The table that comes with the program. */
  static final Weights LEARNT = read();

  /** By feature, then role. */
  private final double[][] features;

  /** By role before, then role. */
  private final double[][] steps;

  Weights(double[][] features, double[][] steps) {
    this.features = features;
    this.steps = steps;
  }

  /** What a step from one role to the next scores; minus infinity where it is not allowed. */
  double step(Role before, Role role) {
    return role.follows(before) ? steps[before.column()][role.column()] : Double.NEGATIVE_INFINITY;
  }

  /** Adds up what the features of a piece speak for every role. */
  void score(Features held, double[] to) {
    for (int k = 0; k < held.size(); k++) {
      double[] row = features[held.row(k)];
      for (int role = 0; role < to.length; role++) {
        to[role] += row[role];
      }
    }
  }

  private static Weights read() {
    try (InputStream in = Weights.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("weights not on the class path: " + RESOURCE);
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("weights cannot be read: " + RESOURCE, e);
    }
  }

  /** Reads lines of a feature's name, or {@code after} and a role's, and one number a role. */
  static Weights parse(String table) {
    double[][] features = new double[Feature.COUNT][Role.COUNT];
    double[][] steps = new double[Role.COUNT][Role.COUNT];
    for (String line : table.lines().toList()) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      String name = cells[0].strip();
      double[] row =
          name.startsWith("after ")
              ? steps[Role.valueOf(name.substring(6)).column()]
              : features[Feature.valueOf(name).row()];
      for (int role = 0; role < Role.COUNT; role++) {
        row[role] = Double.parseDouble(cells[role + 1].strip());
      }
    }
    return new Weights(features, steps);
  }
}
