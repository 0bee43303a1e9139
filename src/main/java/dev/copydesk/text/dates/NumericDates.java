package dev.copydesk.text.dates;

import dev.copydesk.text.dates.CalendarDates.Core;
import dev.copydesk.text.dates.words.CalendarWords;
import dev.copydesk.text.dates.words.Digits;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads the dates that are all numbers: 30-03-2025, 3/30/2025, 2025. 3. 30. */
final class NumericDates {
  private static final String SEPARATORS = "-/.‐‑–";

  private NumericDates() {}

  /** Three numbers with the same mark between them, or null. */
  static @Nullable Core at(CharSequence line, Digits first) {
    int mark = mark(line, first.end());
    Digits second = mark < 0 ? null : Digits.at(line, afterBlank(line, mark + 1));
    if (second == null || !second.isShort()) {
      return null;
    }
    int again = mark(line, second.end());
    if (again < 0 || line.charAt(again) != line.charAt(mark)) {
      return null;
    }
    Digits third = lastNumber(line, afterBlank(line, again + 1));
    if (third == null || isInsideChain(line, first.start(), third.end(), line.charAt(mark))) {
      return null;
    }
    return first.length() == 4
        ? yearMonthDay(first, second, third)
        : yearLast(first, second, third);
  }

  /** The number that starts there; of one with the day of another date glued to it, the year. */
  private static @Nullable Digits lastNumber(CharSequence line, int start) {
    Digits number = Digits.at(line, start);
    Digits year = number == null ? Digits.yearAt(line, start) : null;
    Digits day = year == null ? null : Digits.at(line, year.end());
    boolean glued =
        day != null
            && day.isDay()
            && CalendarWords.MONTHS.at(line, Gaps.after(line, day.end())) != null;
    return glued ? year : number;
  }

  private static @Nullable Core yearMonthDay(Digits year, Digits month, Digits day) {
    int full = Years.of(year);
    if (full == 0 || !month.isMonth() || !day.isDay()) {
      return null;
    }
    return new Core(year.start(), day.end(), date(full, month, day), true, null);
  }

  private static @Nullable Core yearLast(Digits first, Digits second, Digits third) {
    int year = Years.of(third);
    // 1.2.25 is a version or a score more often than a date.
    boolean tooShort = first.length() + second.length() + third.length() < 5;
    if (year == 0 || !first.isShort() || tooShort) {
      return null;
    }
    boolean dayFirst = first.isDay() && second.isMonth();
    boolean monthFirst = first.isMonth() && second.isDay();
    if (!dayFirst && !monthFirst) {
      return null;
    }
    LocalDate ours = dayFirst ? date(year, second, first) : null;
    LocalDate american = monthFirst ? date(year, first, second) : null;
    return new Core(
        first.start(), third.end(), dayFirst ? ours : american, true, dayFirst ? american : null);
  }

  private static @Nullable LocalDate date(int year, Digits month, Digits day) {
    int number = month.value() + (Years.isPersian(year) ? CalendarWords.PERSIAN : 0);
    return Years.date(year, number, day.value());
  }

  /** One of many numbers with the same mark between them: a version, an address, a score. */
  private static boolean isInsideChain(CharSequence line, int start, int end, char mark) {
    boolean before = start > 1 && line.charAt(start - 1) == mark && isWord(line.charAt(start - 2));
    boolean after =
        end + 1 < line.length() && line.charAt(end) == mark && isWord(line.charAt(end + 1));
    return before || after;
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c);
  }

  /** The index of a separator at or one blank after an index, or -1. */
  private static int mark(CharSequence line, int index) {
    int at = afterBlank(line, index);
    return at < line.length() && SEPARATORS.indexOf(line.charAt(at)) >= 0 ? at : -1;
  }

  private static int afterBlank(CharSequence line, int index) {
    boolean blank = index < line.length() && " \u00A0\u200E\u200F".indexOf(line.charAt(index)) >= 0;
    return blank ? index + 1 : index;
  }
}
