package dev.copydesk.verify;

import dev.copydesk.model.Fingerprint;
import dev.copydesk.verify.witness.Witness;

/**
 * A text as it is compared, made ready once for all that it is compared with. Safe to share between
 * threads.
 *
 * @param witness the text with its words
 * @param print its shingles
 */
public record Comparand(Witness witness, Fingerprint print) {
  /** A text whose words are cut when they are asked for. */
  public static Comparand of(String text, Fingerprint print) {
    return new Comparand(new Witness(text), print);
  }

  /** How many words the text has. */
  public int words() {
    return witness.words().size();
  }
}
