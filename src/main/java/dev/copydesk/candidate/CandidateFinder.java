package dev.copydesk.candidate;

import dev.copydesk.model.Fingerprint;
import dev.copydesk.model.Pair;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.util.Arrays;
import java.util.List;

/** Proposes the pairs of articles that are worth a look. Immutable and safe to share. */
public final class CandidateFinder {
  private final CandidateSettings settings;

  /**
   * A finder.
   *
   * @param settings how generously it proposes
   */
  public CandidateFinder(CandidateSettings settings) {
    this.settings = settings;
  }

  /**
   * The proposed pairs, by their places in the list, ascending and each once. The set of pairs
   * depends on the fingerprints alone.
   */
  public List<Pair> find(List<Fingerprint> fingerprints) {
    LongOpenHashSet pairs = new LongOpenHashSet();
    new Bands(settings).propose(fingerprints, pairs);
    new Anchors(settings).propose(fingerprints, pairs);
    if (settings.sharedPhrases() > 0) {
      new Phrases(settings).propose(fingerprints, pairs);
    }
    long[] sorted = pairs.toLongArray();
    Arrays.sort(sorted);
    return Arrays.stream(sorted).mapToObj(Buckets::unpack).toList();
  }
}
