package dev.copydesk.fingerprint;

import dev.copydesk.text.words.Tokens;
import dev.copydesk.text.words.WordHashes;
import java.util.Arrays;

/**
 * Samples the shingles of texts: every one whose hash is among the lowest quarter of all hashes, so
 * that two texts sample the same of what they share, wherever it stands (Broder 1997 sampled by a
 * modulus; FracMinHash, Hera, Pierce-Ward and Koslicki 2023). The share of a sample that another
 * text has estimates the containment, whatever the lengths of the two: without bias, and with a
 * standard error of {@code sqrt(c (1 - c) / n)} for a sample of {@code n}, .05 at worst for a text
 * of 400 words.
 *
 * <p>Keeps its scratch space for the next text; not thread-safe.
 */
public final class ShingleSampler {
  /** A hash is sampled when so many top bits are 0. */
  private static final int SAMPLED_BITS = 2;

  private final FingerprintSettings settings;
  private long[] sample = new long[256];

  /**
   * A sampler.
   *
   * @param settings how many words are a shingle
   */
  public ShingleSampler(FingerprintSettings settings) {
    this.settings = settings;
  }

  /**
   * Hashes of the sampled shingles in the order of the text, repeats included. A text too short for
   * any leaves its smallest, so that only a text without words has an empty sample.
   */
  public long[] of(WordHashes words) {
    int k = Math.min(settings.shingle(words), words.size());
    long leaving = Shingles.power(k - 1);
    long rolling = 0;
    long smallest = -1; // the greatest when unsigned
    int size = 0;
    for (int i = 0; i < words.size(); i++) {
      if (i >= k) {
        rolling -= words.hash(i - k) * leaving;
      }
      rolling = rolling * Shingles.BASE + words.hash(i);
      if (i >= k - 1) {
        long hash = Tokens.mix(rolling);
        if (hash >>> (Long.SIZE - SAMPLED_BITS) == 0) {
          size = keep(hash, size);
        } else if (size == 0 && Long.compareUnsigned(hash, smallest) < 0) {
          smallest = hash;
        }
      }
    }
    return size == 0 && k > 0 ? new long[] {smallest} : Arrays.copyOf(sample, size);
  }

  private int keep(long hash, int size) {
    if (size == sample.length) {
      sample = Arrays.copyOf(sample, size * 2);
    }
    sample[size] = hash;
    return size + 1;
  }
}
