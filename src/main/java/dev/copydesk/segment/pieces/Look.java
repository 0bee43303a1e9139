package dev.copydesk.segment.pieces;

import dev.copydesk.text.Scripts;

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

  private static final String QUOTES = "\"'«»„“”‘’‚‹›「」『』《》";
  private static final String CLOSERS = QUOTES + ")]}）】";
  private static final String STOPS = ".!。！।۔։።｡";
  private static final String QUESTIONS = "?？؟;";
  private static final String BULLETS = "•·‣▪●○■□►▶▸→»›*✓✔➤–—-|+";

  /** Looks at the characters from {@code start} to {@code end}. */
  public static Look of(CharSequence text, int start, int end) {
    return new Scan(text, start, end).look();
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

  /** The counters of one pass. */
  private static final class Scan {
    private final CharSequence text;
    private final int start;
    private final int end;
    private int words;
    private int unspaced;
    private int capitalised;
    private int lower;
    private int letters;
    private int capitals;
    private int digits;
    private int commas;
    private int sentences;

    Scan(CharSequence text, int start, int end) {
      this.text = text;
      this.start = start;
      this.end = end;
    }

    Look look() {
      boolean inWord = false;
      int at = start;
      while (at < end) {
        char c = text.charAt(at);
        if (c < 0x80) {
          inWord = ascii(c, at, inWord);
          at++;
        } else {
          int codePoint = Character.codePointAt(text, at);
          inWord = other(codePoint, at, inWord);
          at += Character.charCount(codePoint);
        }
      }
      return new Look(
          words + (unspaced + 1) / 2,
          capitalised,
          lower,
          letters,
          capitals,
          digits,
          commas,
          sentences,
          closing(),
          opening());
    }

    private boolean ascii(char c, int at, boolean inWord) {
      if (c >= 'a' && c <= 'z') {
        letters++;
        if (!inWord) {
          words++;
          lower++;
        }
        return true;
      }
      if (c >= 'A' && c <= 'Z') {
        letters++;
        capitals++;
        if (!inWord) {
          words++;
          capitalised++;
        }
        return true;
      }
      if (c >= '0' && c <= '9') {
        digits++;
        words += inWord ? 0 : 1;
        return true;
      }
      return punctuation(c, at) && inWord;
    }

    private boolean other(int codePoint, int at, boolean inWord) {
      if (Scripts.isUnspaced(codePoint)) {
        unspaced++;
        letters++;
        return false;
      }
      if (!Scripts.isWordPart(codePoint)) {
        return punctuation((char) codePoint, at) && inWord;
      }
      letters++;
      boolean capital = Character.isUpperCase(codePoint);
      capitals += capital ? 1 : 0;
      if (!inWord) {
        words++;
        capitalised += capital ? 1 : 0;
        lower += Character.isLowerCase(codePoint) ? 1 : 0;
      }
      return true;
    }

    /** Counts what ends a sentence or parts a clause; tells whether a word goes on after it. */
    private boolean punctuation(char c, int at) {
      if (c == ',' || c == '，' || c == '、' || c == '،') {
        commas++;
      } else if (STOPS.indexOf(c) >= 0 || QUESTIONS.indexOf(c) >= 0) {
        sentences += endsSentence(c, at) ? 1 : 0;
      }
      return c == '\'' || c == '’' || c == '-';
    }

    /** An ASCII stop needs a blank or the end after it, and a word of three letters before it. */
    private boolean endsSentence(char c, int at) {
      if (c >= 0x80) {
        return true;
      }
      if (c == ';') {
        return false;
      }
      int next = at + 1;
      while (next < end && next < at + 3 && CLOSERS.indexOf(text.charAt(next)) >= 0) {
        next++;
      }
      boolean apart = next >= end || Blanks.isBlank(text.charAt(next));
      return apart
          && at - 2 >= start
          && (Character.isLetterOrDigit(text.charAt(at - 1))
              || CLOSERS.indexOf(text.charAt(at - 1)) >= 0)
          && Character.isLetterOrDigit(text.charAt(at - 2));
    }

    private Closing closing() {
      int last = end;
      while (last > start && CLOSERS.indexOf(text.charAt(last - 1)) >= 0) {
        last--;
      }
      if (last == start) {
        return Closing.OPEN;
      }
      char c = text.charAt(last - 1);
      if (c == '…' || (c == '.' && last - 3 >= start && text.charAt(last - 2) == '.')) {
        return Closing.CUT;
      }
      if (STOPS.indexOf(c) >= 0) {
        return Closing.STOP;
      }
      if (QUESTIONS.indexOf(c) >= 0) {
        return Closing.QUESTION;
      }
      return c == ':' || c == '：' ? Closing.COLON : Closing.OPEN;
    }

    private Opening opening() {
      char c = text.charAt(start);
      if (BULLETS.indexOf(c) >= 0 && c != '»') {
        return Opening.BULLET;
      }
      if (QUOTES.indexOf(c) >= 0) {
        return Opening.QUOTE;
      }
      if (Character.isDigit(c)) {
        return Opening.DIGIT;
      }
      return Character.isLowerCase(c) ? Opening.LOWER : Opening.OTHER;
    }
  }
}
