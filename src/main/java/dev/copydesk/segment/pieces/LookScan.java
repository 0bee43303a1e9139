package dev.copydesk.segment.pieces;

import dev.copydesk.segment.pieces.Look.Closing;
import dev.copydesk.segment.pieces.Look.Opening;
import dev.copydesk.text.Scripts;

/**
 * Counts in one pass what a {@link Look} tells. Every character is given its flags and all counters
 * add up what the flags say: where words end surprises the processor, and branches there would cost
 * more than all the counting.
 */
final class LookScan {
  private static final String QUOTES = "\"'«»„“”‘’‚‹›「」『』《》";
  private static final String CLOSERS = QUOTES + ")]}）】";
  private static final String STOPS = ".!。！।۔።։｡";
  private static final String QUESTIONS = "?？؟;";
  private static final String BULLETS = "•·‣▪●○■□►▶▸→»›*✓✔➤–—-|+";
  private static final String COMMAS = ",，、،";
  private static final String JOINTS = "'’-";

  // What a character is: the number of the bit that says so.
  private static final int WORD = 0;
  private static final int CAPITAL = 1;
  private static final int LOWER = 2;
  private static final int LETTER = 3;
  private static final int DIGIT = 4;
  private static final int COMMA = 5;

  /** It goes on with a word that is there. */
  private static final int JOINT = 6;

  private static final int UNSPACED = 7;
  private static final int STOP = 8;
  private static final int QUESTION = 9;
  private static final int CLOSER = 10;
  private static final int QUOTE = 11;
  private static final int BULLET = 12;

  /** The flags of the alphabets and the punctuation of most text. */
  private static final short[] FLAGS = new short[0x2100];

  static {
    for (char c = 0; c < FLAGS.length; c++) {
      FLAGS[c] = flags(c);
    }
  }

  private final String text;
  private final int start;
  private final int end;

  LookScan(String text, int start, int end) {
    this.text = text;
    this.start = start;
    this.end = end;
  }

  Look look() {
    int words = 0;
    int unspaced = 0;
    int capitalised = 0;
    int lower = 0;
    int letters = 0;
    int capitals = 0;
    int digits = 0;
    int commas = 0;
    int sentences = 0;
    int inWord = 0;
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      int is = is(c < FLAGS.length ? c : text.codePointAt(at));
      int starts = is >> WORD & 1 & ~inWord;
      words += starts;
      capitalised += starts & is >> CAPITAL;
      lower += starts & is >> LOWER;
      letters += is >> LETTER & 1;
      capitals += is >> CAPITAL & 1;
      digits += is >> DIGIT & 1;
      commas += is >> COMMA & 1;
      unspaced += is >> UNSPACED & 1;
      inWord = (is >> WORD | (is >> JOINT & inWord)) & 1;
      if ((is & (1 << STOP | 1 << QUESTION)) != 0 && endsSentence(c, at)) {
        sentences++;
      }
      at += Character.isHighSurrogate(c) && at + 1 < end ? 1 : 0;
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

  private static int is(int c) {
    return c < FLAGS.length ? FLAGS[c] : flags(c);
  }

  private static boolean is(int flag, int c) {
    return (is(c) >> flag & 1) != 0;
  }

  private static short flags(int c) {
    if (Scripts.isUnspaced(c)) {
      return 1 << UNSPACED | 1 << LETTER;
    }
    if (!Scripts.isWordPart(c)) {
      return signs(c);
    }
    if (c >= '0' && c <= '9') {
      return 1 << WORD | 1 << DIGIT;
    }
    int capital = Character.isUpperCase(c) ? 1 << CAPITAL : 0;
    int lower = Character.isLowerCase(c) ? 1 << LOWER : 0;
    return (short) (1 << WORD | 1 << LETTER | capital | lower);
  }

  private static short signs(int c) {
    return (short)
        (flag(COMMAS, c, COMMA)
            | flag(JOINTS, c, JOINT)
            | flag(STOPS, c, STOP)
            | flag(QUESTIONS, c, QUESTION)
            | flag(CLOSERS, c, CLOSER)
            | flag(QUOTES, c, QUOTE)
            | flag(BULLETS, c, BULLET));
  }

  private static int flag(String signs, int c, int flag) {
    return signs.indexOf(c) >= 0 ? 1 << flag : 0;
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
    while (next < end && next < at + 3 && is(CLOSER, text.charAt(next))) {
      next++;
    }
    boolean apart = next >= end || Blanks.isBlank(text.charAt(next));
    return apart
        && at - 2 >= start
        && (Character.isLetterOrDigit(text.charAt(at - 1)) || is(CLOSER, text.charAt(at - 1)))
        && Character.isLetterOrDigit(text.charAt(at - 2));
  }

  private Closing closing() {
    int last = end;
    while (last > start && is(CLOSER, text.charAt(last - 1))) {
      last--;
    }
    if (last == start) {
      return Closing.OPEN;
    }
    char c = text.charAt(last - 1);
    if (c == '…' || (c == '.' && last - 3 >= start && text.charAt(last - 2) == '.')) {
      return Closing.CUT;
    }
    if (is(STOP, c)) {
      return Closing.STOP;
    }
    if (is(QUESTION, c)) {
      return Closing.QUESTION;
    }
    return c == ':' || c == '：' ? Closing.COLON : Closing.OPEN;
  }

  private Opening opening() {
    char c = text.charAt(start);
    if (is(BULLET, c) && c != '»') {
      return Opening.BULLET;
    }
    if (is(QUOTE, c)) {
      return Opening.QUOTE;
    }
    if (Character.isDigit(c)) {
      return Opening.DIGIT;
    }
    return Character.isLowerCase(c) ? Opening.LOWER : Opening.OTHER;
  }
}
