package dev.copydesk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How well groups agree with the true ones, counted in pairs of records.
 *
 * @param precision the share of the pairs found that are true
 * @param recall the share of the true pairs that were found
 */
record PairScore(double precision, double recall) {
  /**
   * Scores a list of groups.
   *
   * @param file lines of a record's number, tab, its group
   * @param truth the true group of each record
   */
  static PairScore of(Path file, int[] truth) throws IOException {
    Map<String, Integer> found = new HashMap<>();
    Map<String, Integer> both = new HashMap<>();
    Map<Integer, Integer> real = new HashMap<>();
    List<String> lines = Files.readAllLines(file);
    for (String line : lines) {
      int tab = line.indexOf('\t');
      int group = truth[Integer.parseInt(line.substring(0, tab))];
      String given = line.substring(tab + 1);
      found.merge(given, 1, Integer::sum);
      real.merge(group, 1, Integer::sum);
      both.merge(given + " " + group, 1, Integer::sum);
    }
    double shared = pairs(both);
    return new PairScore(shared / pairs(found), shared / pairs(real));
  }

  double f() {
    return 2 * precision * recall / (precision + recall);
  }

  private static double pairs(Map<?, Integer> sizes) {
    return sizes.values().stream().mapToDouble(size -> size * (size - 1.0) / 2).sum();
  }
}
