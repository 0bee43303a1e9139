package dev.copydesk.candidate;

import dev.copydesk.model.Fingerprint;
import it.unimi.dsi.fastutil.longs.LongSet;
import java.util.List;

/**
 * Proposes articles that share an anchor, and with it most likely a run of a dozen words: what
 * finds a short text inside a long one, where the Jaccard similarity is low whatever the
 * containment.
 */
final class Anchors {
  private final CandidateSettings settings;

  Anchors(CandidateSettings settings) {
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
    buckets.drain((members, size) -> crowds.propose(members, size, 0, pairs));
  }
}
