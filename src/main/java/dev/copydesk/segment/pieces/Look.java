package dev.copydesk.segment.pieces;

/**
 * What a stretch of text looks like, whatever it says: counted in one pass.
 *
 * @param words how many words; in scripts without spaces two characters count as one
 * @param capitalised how many words start with a capital
 * @param lower how many words start with a small letter
 * @param letters how many letters
 * @param capitals how many capital letters
 * @param digits how many digits
 * @param commas how many commas of any script
 * @param sentences how many sentences end within it or at its end
 * @param closing how it ends
 * @param opening how it starts
 */
public record Look(
    int words,
    int capitalised,
    int lower,
    int letters,
    int capitals,
    int digits,
    int commas,
    int sentences,
    Closing closing,
    Opening opening) {

  /** How a stretch ends, closing quotes and brackets looked through. */
  public enum Closing {
    /** With a full stop or an exclamation mark. */
    STOP,
    /** With a question mark. */
    QUESTION,
    /** With a colon. */
    COLON,
    /** Cut off: with an ellipsis, in brackets or bare. */
    CUT,
    /** With a word or anything else. */
    OPEN
  }

  /** How a stretch starts. */
  public enum Opening {
    /** With an opening quote or a dash before speech. */
    QUOTE,
    /** With a bullet, arrow or other sign that lists. */
    BULLET,
    /** With a digit. */
    DIGIT,
    /** With a small letter. */
    LOWER,
    /** With a capital, a letter without case, or anything else. */
    OTHER
  }

  /** Looks at the characters from {@code start} to {@code end}. */
  public static Look of(String text, int start, int end) {
    return new LookScan(text, start, end).look();
  }

  /** The share of its words that start with a capital, of those that have case; 0 without any. */
  public double capitalShare() {
    int cased = capitalised + lower;
    return cased == 0 ? 0 : (double) capitalised / cased;
  }

  /** Whether its letters have no case, so that nothing can be told from capitals. */
  public boolean caseless() {
    return capitalised + lower == 0;
  }
}
