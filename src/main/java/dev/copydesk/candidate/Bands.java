package dev.copydesk.candidate;

import dev.copydesk.model.Fingerprint;
import dev.copydesk.text.Tokens;
import it.unimi.dsi.fastutil.longs.LongSet;
import java.util.List;

/** Locality-sensitive hashing: proposes articles whose signatures agree in a whole band. */
final class Bands {
  private final int rows;
  private final Crowds crowds;

  Bands(CandidateSettings settings, Crowds crowds) {
    this.rows = settings.rows();
    this.crowds = crowds;
  }

  /** The probability that two articles of that Jaccard similarity are proposed. */
  static double probability(double jaccard, int bands, int rows) {
    return 1 - Math.pow(1 - Math.pow(jaccard, rows), bands);
  }

  void propose(List<Fingerprint> fingerprints, LongSet pairs) {
    int values = fingerprints.stream().mapToInt(f -> f.signature().length).max().orElse(0);
    Buckets buckets = new Buckets();
    for (int from = 0; from + rows <= values; from += rows) {
      for (int article = 0; article < fingerprints.size(); article++) {
        int[] signature = fingerprints.get(article).signature();
        if (signature.length > 0) {
          buckets.add(key(signature, from), article);
        }
      }
      buckets.drain((members, size) -> crowds.propose(members, size, pairs));
    }
  }

  private int key(int[] signature, int from) {
    long key = from;
    for (int i = from; i < from + rows; i++) {
      key = Tokens.mix(key * 31 + signature[i]);
    }
    return (int) (key >>> 32);
  }
}
