package dev.copydesk.fingerprint;

import dev.copydesk.text.words.WordHashes;

/**
 * How a text becomes a fingerprint.
 *
 * @param shingle words in a shingle, 2 to 32. Five is what the literature on news copies settled
 *     on: shorter ones tie articles by turns of phrase, longer ones break at every edit
 * @param unspacedShingle characters in a shingle of a text in a script without spaces, 2 to 32;
 *     eight characters of Chinese or Thai hold about as much as four or five words
 * @param signature MinHash values, 16 to 1024; the standard error of an estimated Jaccard is
 *     1/sqrt(4 signature) at worst
 * @param window shingles in a winnowing window, 1 to 64. Two texts that share a run of {@code
 *     window + shingle - 1} words share an anchor (Schleimer, Wilkerson and Aiken 2003), and about
 *     {@code 2 / (window + 1)} of the shingles become anchors
 * @param phrase words in a phrase, 2 to 8
 * @param phraseSample one of so many phrases is kept, 0 to 64, chosen by its hash so that two
 *     articles keep the same ones; 0 keeps none
 */
public record FingerprintSettings(
    int shingle, int unspacedShingle, int signature, int window, int phrase, int phraseSample) {
  /** What a run uses. */
  public static final FingerprintSettings DEFAULT = new FingerprintSettings(5, 8, 128, 8, 3, 4);

  /** For copies alone, which are not looked for by phrases; else the same fingerprints. */
  public static final FingerprintSettings COPIES = new FingerprintSettings(5, 8, 128, 8, 3, 0);

  /** Refuses values out of their range. */
  public FingerprintSettings {
    check("shingle", shingle, 2, 32);
    check("unspacedShingle", unspacedShingle, 2, 32);
    check("signature", signature, 16, 1024);
    check("window", window, 1, 64);
    check("phrase", phrase, 2, 8);
    check("phraseSample", phraseSample, 0, 64);
  }

  /** How long a shingle of a text is: scripts without spaces have characters for words. */
  int shingle(WordHashes words) {
    return words.isMostlyUnspaced() ? unspacedShingle : shingle;
  }

  private static void check(String name, int value, int low, int high) {
    if (value < low || value > high) {
      throw new IllegalArgumentException(
          name + " must be within " + low + " and " + high + ": " + value);
    }
  }
}
