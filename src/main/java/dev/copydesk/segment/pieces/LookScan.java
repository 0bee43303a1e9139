package dev.copydesk.segment.pieces;

import dev.copydesk.segment.pieces.Look.Closing;
import dev.copydesk.segment.pieces.Look.Opening;
import dev.copydesk.text.Scripts;

/** Counts in one pass what a {@link Look} tells. */
final class LookScan {
  private static final String QUOTES = "\"'«»„“”‘’‚‹›「」『』《》";
  private static final String CLOSERS = QUOTES + ")]}）】";
  private static final String STOPS = ".!。！।۔։።｡";
  private static final String QUESTIONS = "?？؟;";
  private static final String BULLETS = "•·‣▪●○■□►▶▸→»›*✓✔➤–—-|+";

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

  LookScan(CharSequence text, int start, int end) {
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
    if (c == ' ') {
      return false;
    }
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
