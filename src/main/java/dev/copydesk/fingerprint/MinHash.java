package dev.copydesk.fingerprint;

import dev.copydesk.text.words.Tokens;
import java.util.Arrays;

/**
 * MinHash (Broder 1997) with multiply-add hash functions: the share of equal values in two
 * signatures estimates the Jaccard similarity of the two sets of shingles.
 *
 * <p>No set is built: a minimum does not mind repeats. The inner loop has no branch and no state
 * but three arrays, so that the compiler turns it into vector instructions.
 */
final class MinHash {
  private static final long SEED = 0x6A09E667F3BCC909L;

  private final int[] factors;
  private final int[] terms;

  /** Chooses its hash functions by a fixed seed: signatures of all machines and runs compare. */
  MinHash(int size) {
    factors = new int[size];
    terms = new int[size];
    for (int i = 0; i < size; i++) {
      long bits = Tokens.mix(SEED + i);
      factors[i] = (int) (bits >>> 32) | 1;
      terms[i] = (int) bits;
    }
  }

  /** The signature of a set of shingles given in any order; empty for the empty set. */
  int[] signature(int[] shingles) {
    if (shingles.length == 0) {
      return new int[0];
    }
    int[] minima = new int[factors.length];
    Arrays.fill(minima, Integer.MAX_VALUE);
    for (int shingle : shingles) {
      for (int i = 0; i < minima.length; i++) {
        minima[i] = Math.min(minima[i], factors[i] * shingle + terms[i]);
      }
    }
    return minima;
  }
}
