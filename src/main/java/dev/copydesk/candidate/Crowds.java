package dev.copydesk.candidate;

import dev.copydesk.model.Fingerprint;
import it.unimi.dsi.fastutil.longs.LongCollection;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Turns a bucket into pairs. A small bucket gives all its pairs. In a crowded one (ten thousand
 * identical failed scrapes, one market report a day) every article is paired with a few hubs: the
 * longest ones, because a group of copies hangs on its fullest member, not on the tie between any
 * two.
 */
final class Crowds {
  private final List<Fingerprint> fingerprints;
  private final CandidateSettings settings;

  Crowds(List<Fingerprint> fingerprints, CandidateSettings settings) {
    this.fingerprints = fingerprints;
    this.settings = settings;
  }

  void propose(int[] members, int size, LongCollection pairs) {
    if (size <= settings.crowd()) {
      proposeAll(members, size, pairs);
    } else {
      proposeWithHubs(members, size, pairs);
    }
  }

  private static void proposeAll(int[] members, int size, LongCollection pairs) {
    for (int i = 0; i < size; i++) {
      for (int j = i + 1; j < size; j++) {
        pairs.add(Buckets.pack(members[i], members[j]));
      }
    }
  }

  private void proposeWithHubs(int[] members, int size, LongCollection pairs) {
    int[] hubs =
        Arrays.stream(members, 0, size)
            .boxed()
            .sorted(Comparator.comparingInt((Integer m) -> -words(m)).thenComparing(m -> m))
            .limit(settings.hubs())
            .mapToInt(Integer::intValue)
            .toArray();
    for (int i = 0; i < size; i++) {
      for (int hub : hubs) {
        if (hub != members[i]) {
          pairs.add(Buckets.pack(Math.min(hub, members[i]), Math.max(hub, members[i])));
        }
      }
    }
  }

  private int words(int article) {
    return fingerprints.get(article).words();
  }
}
