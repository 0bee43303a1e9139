package dev.copydesk.candidate;

import dev.copydesk.model.Fingerprint;
import dev.copydesk.text.words.Tokens;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import it.unimi.dsi.fastutil.longs.LongSet;
import java.util.List;

/**
 * Locality-sensitive hashing: proposes articles whose signatures agree in a whole band, and in an
 * eighth of all values besides. Wide and short bands let nothing slip through but bring strangers
 * together, too; a look at both signatures parts most of them again for the price of a few
 * nanoseconds.
 */
public final class Bands {
  /**
   * The share of equal values below which two articles are strangers, 0 to 1. Of 128 values two
   * articles of Jaccard similarity .3 have 38 in common, give or take 5: one pair in 100,000 is
   * lost. Articles that have a twentieth of their shingles in common are refused.
   */
  private static final double STRANGERS = .125;

  private final int rows;
  private final CandidateSettings settings;

  Bands(CandidateSettings settings) {
    this.rows = settings.rows();
    this.settings = settings;
  }

  /** The probability that two articles of that Jaccard similarity agree in a band. */
  static double probability(double jaccard, int bands, int rows) {
    return 1 - Math.pow(1 - Math.pow(jaccard, rows), bands);
  }

  /** How many values two signatures of the same length have in common, place by place. */
  static int agreements(int[] a, int[] b) {
    int same = 0;
    for (int i = 0; i < a.length; i++) {
      same += a[i] == b[i] ? 1 : 0;
    }
    return same;
  }

  /** Whether two signatures agree in more than strangers do. */
  public static boolean areFamiliar(int[] a, int[] b) {
    return agreements(a, b) >= STRANGERS * a.length;
  }

  void propose(List<Fingerprint> fingerprints, LongSet pairs) {
    int values = fingerprints.stream().mapToInt(f -> f.signature().length).max().orElse(0);
    Buckets buckets = new Buckets();
    Crowds crowds = new Crowds(fingerprints, settings.crowd(), settings.hubs());
    LongArrayList met = new LongArrayList();
    for (int from = 0; from + rows <= values; from += rows) {
      for (int article = 0; article < fingerprints.size(); article++) {
        int[] signature = fingerprints.get(article).signature();
        if (signature.length > 0) {
          buckets.add(key(signature, from, rows), article);
        }
      }
      int turn = from + rows;
      buckets.drain((members, size) -> crowds.propose(members, size, turn, met));
      addFamiliar(met, fingerprints, pairs);
      met.clear();
    }
  }

  private static void addFamiliar(
      LongArrayList met, List<Fingerprint> fingerprints, LongSet pairs) {
    for (int i = 0; i < met.size(); i++) {
      long pair = met.getLong(i);
      int[] a = fingerprints.get((int) (pair >>> 32)).signature();
      int[] b = fingerprints.get((int) pair).signature();
      if (areFamiliar(a, b)) {
        pairs.add(pair);
      }
    }
  }

  /** What articles have in common that agree in the band from that value on. */
  static int key(int[] signature, int from, int rows) {
    long key = from;
    for (int i = from; i < from + rows; i++) {
      key = Tokens.mix(key * 31 + signature[i]);
    }
    return (int) (key >>> 32);
  }
}
