package dev.copydesk.fingerprint;

import dev.copydesk.model.Fingerprint;
import dev.copydesk.text.Tokens;
import java.util.Arrays;

/** Takes the fingerprint of a text. Immutable and safe to share between threads. */
public final class Fingerprinter {
  private final FingerprintSettings settings;
  private final MinHash minHash;

  /**
   * A fingerprinter; two with the same settings give the same fingerprints.
   *
   * @param settings how a text becomes a fingerprint
   */
  public Fingerprinter(FingerprintSettings settings) {
    this.settings = settings;
    this.minHash = new MinHash(settings.signature());
  }

  /** The fingerprint of a text, in time linear in its length but for sorting. */
  public Fingerprint of(String text) {
    Tokens words = Tokens.of(text);
    int[] shingles = Shingles.of(words, shingleLength(words));
    int[] phrases = Shingles.of(words, settings.phrase());
    return new Fingerprint(
        words.size(),
        distinct(shingles.clone()),
        minHash.signature(shingles),
        distinct(Winnowing.anchors(shingles, settings.window())),
        distinct(sample(phrases)));
  }

  /** Texts in scripts without spaces have characters for words and need longer shingles. */
  private int shingleLength(Tokens words) {
    return words.isMostlyUnspaced() ? settings.unspacedShingle() : settings.shingle();
  }

  private int[] sample(int[] phrases) {
    return Arrays.stream(phrases)
        .filter(phrase -> Integer.remainderUnsigned(phrase, settings.phraseSample()) == 0)
        .toArray();
  }

  private static int[] distinct(int[] values) {
    Arrays.sort(values);
    int size = 0;
    for (int i = 0; i < values.length; i++) {
      if (i == 0 || values[i] != values[i - 1]) {
        values[size++] = values[i];
      }
    }
    return size == values.length ? values : Arrays.copyOf(values, size);
  }
}
