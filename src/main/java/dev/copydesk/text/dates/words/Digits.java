package dev.copydesk.text.dates.words;

import org.jspecify.annotations.Nullable;

/**
 * A number of at most four digits, in any script's decimal digits.
 *
 * @param start index of its first digit
 * @param end index after its last
 * @param value what they say
 */
public record Digits(int start, int end, int value) {
  /** How many digits. */
  public int length() {
    return end - start;
  }

  /** Whether it is short enough for a day, a month or a year without its century. */
  public boolean isShort() {
    return length() <= 2;
  }

  /** Whether it may be the day of a month. */
  public boolean isDay() {
    return isShort() && value >= 1 && value <= 31;
  }

  /** Whether it may be a month. */
  public boolean isMonth() {
    return isShort() && value >= 1 && value <= 12;
  }

  /**
   * The number that starts there, or null where none does or where it has more than four digits.
   */
  public static @Nullable Digits at(CharSequence line, int start) {
    Digits number = yearAt(line, start);
    boolean more = number != null && number.end < line.length() && isDigit(line.charAt(number.end));
    return more ? null : number;
  }

  /** The same, but of more digits the first four: a time or a count may be glued to a year. */
  public static @Nullable Digits yearAt(CharSequence line, int start) {
    int value = 0;
    int i = start;
    int limit = Math.min(line.length(), start + 4);
    for (; i < limit && isDigit(line.charAt(i)); i++) {
      value = value * 10 + Character.digit(line.charAt(i), 10);
    }
    return i == start ? null : new Digits(start, i, value);
  }

  /** The first digit at or after an index, or -1. */
  public static int next(CharSequence line, int from) {
    for (int i = from; i < line.length(); i++) {
      if (isDigit(line.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  /** The index after the digits that stand there, however many. */
  public static int skip(CharSequence line, int from) {
    int i = from;
    while (i < line.length() && isDigit(line.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Whether it is a decimal digit of any script. */
  public static boolean isDigit(char c) {
    return c < 0x80 ? c >= '0' && c <= '9' : Character.isDigit(c);
  }
}
