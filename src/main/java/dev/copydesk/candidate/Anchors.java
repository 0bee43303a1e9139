package dev.copydesk.candidate;

import dev.copydesk.model.Fingerprint;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import it.unimi.dsi.fastutil.longs.LongSet;
import java.util.List;

/**
 * Proposes articles that share an anchor, and with it most likely a run of a dozen words: what
 * finds a short text inside a long one, where the Jaccard similarity is low whatever the
 * containment. Where one anchor is not enough, the pairs that meet at one are asked for the others.
 */
final class Anchors {
  private final double share;
  private final CandidateSettings settings;

  Anchors(CandidateSettings settings) {
    this.share = settings.anchorShare();
    this.settings = settings;
  }

  void propose(List<Fingerprint> fingerprints, LongSet pairs) {
    Buckets buckets = new Buckets();
    Crowds crowds = new Crowds(fingerprints, settings.anchorCrowd(), settings.hubs());
    for (int article = 0; article < fingerprints.size(); article++) {
      for (int anchor : fingerprints.get(article).anchors()) {
        buckets.add(anchor, article);
      }
    }
    LongSet met = share == 0 ? pairs : new LongOpenHashSet();
    buckets.drain((members, size) -> crowds.propose(members, size, 0, met));
    if (share > 0) {
      addFrequent(met, fingerprints, pairs);
    }
  }

  /** Keeps the pairs that share enough of the smaller article's anchors. */
  private void addFrequent(LongSet met, List<Fingerprint> fingerprints, LongSet pairs) {
    for (var each = met.iterator(); each.hasNext(); ) {
      long pair = each.nextLong();
      int[] a = fingerprints.get((int) (pair >>> 32)).anchors();
      int[] b = fingerprints.get((int) pair).anchors();
      if (shareEnough(a, b, share)) {
        pairs.add(pair);
      }
    }
  }

  /** Whether two share enough of the smaller one's anchors. */
  static boolean shareEnough(int[] a, int[] b, double share) {
    return share == 0 || shared(a, b) >= share * Math.min(a.length, b.length);
  }

  /** How many values two ascending rows have in common. */
  static int shared(int[] a, int[] b) {
    int shared = 0;
    for (int i = 0, j = 0; i < a.length && j < b.length; ) {
      int order = Integer.compare(a[i], b[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared;
  }
}
