package dev.copydesk.segment.roles;

import dev.copydesk.model.Page;
import dev.copydesk.segment.features.Feature;
import dev.copydesk.segment.features.Features;
import dev.copydesk.segment.features.Observations;
import dev.copydesk.segment.pieces.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A page to learn from.
 *
 * @param features what holds of each of its pieces
 * @param roles the right role of each
 * @param words how many words each has
 */
record Lesson(List<Features> features, List<Role> roles, List<Integer> words) {
  /** A paragraph costs by its words, up to so many. */
  private static final int LONGEST = 80;

  private static final double WORDS_TO_COST = 20;
  private static final double LEAST_WORTH = 0.4;

  /** What any mistake costs that leaves bodies as they are. */
  private static final double SLIP = 0.3;

  private static final List<Feature> FEATURES = List.of(Feature.values());

  /** A lost headline welds two articles, or loses one. */
  private static final double LOST_HEADLINE = 5;

  private static final double FALSE_HEADLINE = 2;
  private static final double ATTRIBUTION = 1;

  /** The lesson of a page; none where its roles make no row that a page can have. */
  static Optional<Lesson> of(Page page, List<Piece> pieces, List<Role> roles) {
    if (!isRow(roles)) {
      return Optional.empty();
    }
    List<Integer> words = pieces.stream().map(piece -> piece.look().words()).toList();
    return Optional.of(new Lesson(observe(page, pieces), roles, words));
  }

  /** The same lesson for those who do not see some features. */
  Lesson without(Predicate<Feature> left) {
    return new Lesson(features.stream().map(held -> without(held, left)).toList(), roles, words);
  }

  private static Features without(Features held, Predicate<Feature> left) {
    Features kept = new Features();
    for (int k = 0; k < held.size(); k++) {
      kept.add(FEATURES.get(held.row(k)), !left.test(FEATURES.get(held.row(k))));
    }
    return kept;
  }

  /** The features of every piece. */
  static List<Features> observe(Page page, List<Piece> pieces) {
    var observations = new Observations(page, pieces);
    List<Features> all = new ArrayList<>(observations.size());
    for (int i = 0; i < observations.size(); i++) {
      Features features = new Features();
      observations.add(i, features);
      all.add(features);
    }
    return all;
  }

  private static boolean isRow(List<Role> roles) {
    if (roles.isEmpty() || !roles.getFirst().opens() || !roles.getLast().closes()) {
      return false;
    }
    for (int i = 1; i < roles.size(); i++) {
      if (!roles.get(i).follows(roles.get(i - 1))) {
        return false;
      }
    }
    return true;
  }

  int size() {
    return roles.size();
  }

  /** What it costs to lose a piece from a body, or to take it for one. */
  private double worth(int i) {
    return LEAST_WORTH + Math.min(LONGEST, words.get(i)) / WORDS_TO_COST;
  }

  /** What it costs to take a piece for something else. */
  double cost(int i, Role taken) {
    Role right = roles.get(i);
    if (right == taken) {
      return 0;
    }
    double cost = (right == Role.BODY) == (taken == Role.BODY) ? SLIP : worth(i);
    cost += right == Role.HEADLINE ? LOST_HEADLINE : 0;
    cost += taken == Role.HEADLINE ? FALSE_HEADLINE : 0;
    boolean attribution = right == Role.ATTRIBUTION || taken == Role.ATTRIBUTION;
    return cost + (attribution ? ATTRIBUTION : 0);
  }
}
