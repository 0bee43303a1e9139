package dev.copydesk.model.result;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A typed, verified relation between two articles with the shared passages as evidence.
 *
 * @param a id of the article that comes first in the run's order
 * @param b id of the other
 * @param relation what ties them
 * @param jaccard shared shingles over all shingles of both, 0 to 1
 * @param containment shared shingles over the shingles of the one that has fewer, 0 to 1
 * @param passages what both say, in the order of {@code a}
 * @param credited the id of the one whose outlet the other gives as its source, or null where
 *     neither says so of the other
 */
public record Link(
    String a,
    String b,
    Relation relation,
    double jaccard,
    double containment,
    List<Passage> passages,
    @Nullable String credited) {
  /** Copies the list. */
  public Link {
    passages = List.copyOf(passages);
  }
}
