package dev.copydesk.candidate;

import dev.copydesk.model.Fingerprint;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import it.unimi.dsi.fastutil.longs.LongCollection;
import it.unimi.dsi.fastutil.longs.LongSet;
import java.util.Arrays;
import java.util.List;

/**
 * Proposes articles that share an anchor, and with it most likely a run of a dozen words: what
 * finds a short text inside a long one, where the Jaccard similarity is low whatever the
 * containment.
 */
final class Anchors {
  private final double share;
  private final Crowds crowds;

  Anchors(CandidateSettings settings, Crowds crowds) {
    this.share = settings.anchorShare();
    this.crowds = crowds;
  }

  void propose(List<Fingerprint> fingerprints, LongSet pairs) {
    Buckets buckets = new Buckets();
    for (int article = 0; article < fingerprints.size(); article++) {
      for (int anchor : fingerprints.get(article).anchors()) {
        buckets.add(anchor, article);
      }
    }
    LongCollection shared = share == 0 ? pairs : new LongArrayList();
    buckets.drain((members, size) -> crowds.propose(members, size, shared));
    if (shared instanceof LongArrayList counted) {
      addFrequent(counted, fingerprints, pairs);
    }
  }

  /** Keeps the pairs that came up for a large enough share of the smaller article's anchors. */
  private void addFrequent(LongArrayList counted, List<Fingerprint> fingerprints, LongSet pairs) {
    long[] sorted = counted.toLongArray();
    Arrays.parallelSort(sorted);
    for (int start = 0; start < sorted.length; ) {
      int end = start;
      while (end < sorted.length && sorted[end] == sorted[start]) {
        end++;
      }
      int smaller =
          Math.min(
              fingerprints.get((int) (sorted[start] >>> 32)).anchors().length,
              fingerprints.get((int) sorted[start]).anchors().length);
      if (end - start >= share * smaller) {
        pairs.add(sorted[start]);
      }
      start = end;
    }
  }
}
