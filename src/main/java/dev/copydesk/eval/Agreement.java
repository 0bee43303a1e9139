package dev.copydesk.eval;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * How well one grouping agrees with another.
 *
 * @param items how many things were grouped
 * @param bcubed precision and recall averaged over the things (Bagga and Baldwin 1998)
 * @param pairs precision and recall over the pairs that stand in one group
 * @param adjustedRand agreement of pairs beyond chance (Hubert and Arabie 1985), 1 for the same
 */
public record Agreement(int items, Rates bcubed, Rates pairs, double adjustedRand) {
  /**
   * How much of what was found is right, and how much of what is right was found.
   *
   * @param precision 0 to 1
   * @param recall 0 to 1
   */
  public record Rates(double precision, double recall) {
    /** The harmonic mean of both. */
    public double f() {
      return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
  }

  /**
   * Compares two groupings of the same things.
   *
   * @param truth the right group of each thing
   * @param found the group that each thing was put into; a thing that is missing stands alone
   */
  public static Agreement of(Map<String, String> truth, Map<String, String> found) {
    Map<String, Long> right = new HashMap<>();
    Map<String, Long> made = new HashMap<>();
    Map<Cell, Long> both = new HashMap<>();
    truth.forEach(
        (thing, group) -> {
          // The mark keeps a lone thing's id apart from every group's id.
          String put = found.getOrDefault(thing, "\0" + thing);
          right.merge(group, 1L, Long::sum);
          made.merge(put, 1L, Long::sum);
          both.merge(new Cell(group, put), 1L, Long::sum);
        });
    return new Agreement(
        truth.size(), bcubed(both, right, made), pairs(both, right, made), rand(both, right, made));
  }

  private record Cell(String truth, String found) {}

  private static Rates bcubed(
      Map<Cell, Long> both, Map<String, Long> right, Map<String, Long> made) {
    double precision = 0;
    double recall = 0;
    double items = 0;
    for (Map.Entry<Cell, Long> cell : both.entrySet()) {
      double size = cell.getValue();
      precision += size * size / Objects.requireNonNull(made.get(cell.getKey().found()));
      recall += size * size / Objects.requireNonNull(right.get(cell.getKey().truth()));
      items += size;
    }
    return items == 0 ? new Rates(1, 1) : new Rates(precision / items, recall / items);
  }

  private static Rates pairs(
      Map<Cell, Long> both, Map<String, Long> right, Map<String, Long> made) {
    double shared = pairsIn(both);
    double found = pairsIn(made);
    double wanted = pairsIn(right);
    return new Rates(found == 0 ? 1 : shared / found, wanted == 0 ? 1 : shared / wanted);
  }

  private static double rand(
      Map<Cell, Long> both, Map<String, Long> right, Map<String, Long> made) {
    double items = right.values().stream().mapToLong(Long::longValue).sum();
    double all = items * (items - 1) / 2;
    double byChance = all == 0 ? 0 : pairsIn(right) * pairsIn(made) / all;
    double best = (pairsIn(right) + pairsIn(made)) / 2;
    return best == byChance ? 1 : (pairsIn(both) - byChance) / (best - byChance);
  }

  private static double pairsIn(Map<?, Long> sizes) {
    return sizes.values().stream().mapToLong(size -> size * (size - 1) / 2).sum();
  }
}
