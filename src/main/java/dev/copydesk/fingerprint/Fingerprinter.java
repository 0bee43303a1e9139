package dev.copydesk.fingerprint;

import dev.copydesk.model.Fingerprint;
import dev.copydesk.text.words.WordHashes;
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

  /** The fingerprint of a text, in time linear in its length. */
  public Fingerprint of(String text) {
    var words = new WordHashes();
    words.cut(text);
    return of(words);
  }

  /** The fingerprint of the text whose words these are; they are not kept. */
  public Fingerprint of(WordHashes words) {
    int[] shingles = Shingles.of(words, settings.shingle(words));
    return new Fingerprint(
        words.size(),
        shingles,
        minHash.signature(shingles),
        distinct(Winnowing.anchors(shingles, settings.window())),
        phrases(words));
  }

  /** What measures pairs of a text, without what proposes them: a fraction of the work. */
  public Fingerprint toMeasure(String text) {
    var words = new WordHashes();
    words.cut(text);
    return toMeasure(words);
  }

  /** What measures pairs of the text, without what proposes them. */
  public Fingerprint toMeasure(WordHashes words) {
    int[] shingles = Shingles.of(words, settings.shingle(words));
    return new Fingerprint(words.size(), shingles, new int[0], new int[0], new int[0]);
  }

  private int[] phrases(WordHashes words) {
    return settings.phraseSample() == 0
        ? new int[0]
        : distinct(sample(Shingles.of(words, settings.phrase())));
  }

  private int[] sample(int[] phrases) {
    return Arrays.stream(phrases)
        .filter(phrase -> Integer.remainderUnsigned(phrase, settings.phraseSample()) == 0)
        .toArray();
  }

  private static int[] distinct(int[] values) {
    Arrays.sort(values);
    return Fingerprint.withoutRepeats(values);
  }
}
