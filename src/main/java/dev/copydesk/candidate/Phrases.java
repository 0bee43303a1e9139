package dev.copydesk.candidate;

import dev.copydesk.model.Fingerprint;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import it.unimi.dsi.fastutil.longs.LongSet;
import java.util.Arrays;
import java.util.List;

/**
 * Proposes articles that share several short phrases which few others have: names with their
 * titles, figures with their units, the turns that survive when a piece is retold sentence by
 * sentence.
 */
final class Phrases {
  private final CandidateSettings settings;

  Phrases(CandidateSettings settings) {
    this.settings = settings;
  }

  void propose(List<Fingerprint> fingerprints, LongSet pairs) {
    Buckets buckets = new Buckets();
    for (int article = 0; article < fingerprints.size(); article++) {
      for (int phrase : fingerprints.get(article).phrases()) {
        buckets.add(phrase, article);
      }
    }
    LongArrayList shared = new LongArrayList();
    buckets.drain((members, size) -> addPairs(members, size, shared));
    addRepeated(shared, pairs);
  }

  private void addPairs(int[] members, int size, LongArrayList shared) {
    if (size > settings.phraseCrowd()) {
      return;
    }
    for (int i = 0; i < size; i++) {
      for (int j = i + 1; j < size; j++) {
        shared.add(Buckets.pack(members[i], members[j]));
      }
    }
  }

  /** Keeps the pairs that came up often enough. */
  private void addRepeated(LongArrayList shared, LongSet pairs) {
    long[] sorted = shared.toLongArray();
    Arrays.parallelSort(sorted);
    int needed = settings.sharedPhrases();
    for (int i = needed - 1; i < sorted.length; i++) {
      if (sorted[i] == sorted[i - needed + 1]) {
        pairs.add(sorted[i]);
      }
    }
  }
}
