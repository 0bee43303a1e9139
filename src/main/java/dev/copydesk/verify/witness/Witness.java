package dev.copydesk.verify.witness;

import dev.copydesk.text.words.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * A text as it is laid beside others, made ready once for all of them: its words are cut and what
 * it is made of is looked at when that is first asked for, which of most it never is.
 *
 * <p>Safe to share between threads: whoever finds something missing makes it, and two that do so at
 * once make the same.
 */
public final class Witness {
  private final String text;
  private @Nullable Tokens words;
  private @Nullable Makeup makeup;

  /** A text. */
  public Witness(String text) {
    this.text = text;
  }

  /**
   * A text whose words were cut already.
   *
   * @param words all words of the text
   */
  public Witness(String text, Tokens words) {
    this.text = text;
    this.words = words;
  }

  /** The text. */
  public String text() {
    return text;
  }

  /** Its words. */
  public Tokens words() {
    Tokens known = words;
    if (known == null) {
      known = Tokens.of(text);
      words = known;
    }
    return known;
  }

  Makeup makeup() {
    Makeup known = makeup;
    if (known == null) {
      known = new Makeup(text, words());
      makeup = known;
    }
    return known;
  }
}
