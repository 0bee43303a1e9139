package dev.copydesk.segment.roles;

import dev.copydesk.segment.features.Feature;
import dev.copydesk.segment.features.Features;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

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
  private static final String AFTER = "after ";

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

  /** The same for a step that is known to be allowed. */
  double allowedStep(Role before, Role role) {
    return steps[before.column()][role.column()];
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

  /** Reads the table that comes with the program. */
  static Weights learnt() {
    try (InputStream in = Weights.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("weights not on the class path: " + RESOURCE);
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("weights cannot be read: " + RESOURCE, e);
    }
  }

  /**
   * The weights as {@link #parse} reads them: two decimals, a line each feature, then each role.
   */
  String table() {
    StringBuilder to = new StringBuilder("# feature");
    for (Role role : Role.values()) {
      to.append('\t').append(role);
    }
    to.append('\n');
    for (Feature feature : Feature.values()) {
      write(feature.name(), features[feature.row()], to);
    }
    for (Role role : Role.values()) {
      write(AFTER + role, steps[role.column()], to);
    }
    return to.toString();
  }

  private static void write(String name, double[] row, StringBuilder to) {
    to.append(name);
    for (double weight : row) {
      // Zero is added so that what was rounded from below it has no minus sign.
      to.append('\t').append(String.format(Locale.ROOT, "%.2f", weight + 0.0));
    }
    to.append('\n');
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
          name.startsWith(AFTER)
              ? steps[Role.valueOf(name.substring(AFTER.length())).column()]
              : features[Feature.valueOf(name).row()];
      for (int role = 0; role < Role.COUNT; role++) {
        row[role] = Double.parseDouble(cells[role + 1].strip());
      }
    }
    return new Weights(features, steps);
  }
}
