package dev.copydesk.text.dates;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads a day, a month and a year in whatever order they stand around a number. */
final class CalendarDates {
  private static final String SEPARATORS = "-/.‐‑–";

  private CalendarDates() {}

  /**
   * A date without its weekday and time.
   *
   * @param date null where the day does not exist, or where no year is given
   * @param complete whether it has a year
   * @param swapped the date if the month stood first, where both orders are possible
   */
  record Core(
      int start,
      int end,
      @Nullable LocalDate date,
      boolean complete,
      @Nullable LocalDate swapped) {}

  /**
   * The date that the number at an index belongs to, or null.
   *
   * @param floor the date may not start before this index
   */
  static @Nullable Core at(CharSequence line, int index, int floor) {
    Digits first = Digits.at(line, index);
    if (first == null) {
      return null;
    }
    Core numeric = numeric(line, first);
    if (numeric != null) {
      return numeric;
    }
    if (first.length() == 4) {
      return yearFirst(line, first);
    }
    if (!first.isShort() || first.value() < 1 || first.value() > 31) {
      return null;
    }
    Core dayFirst = dayFirst(line, first);
    return dayFirst != null ? dayFirst : monthFirst(line, first, floor);
  }

  /** 30-03-2025, 3/30/2025, 2025. 3. 30: three numbers with the same mark between them. */
  private static @Nullable Core numeric(CharSequence line, Digits first) {
    int mark = mark(line, first.end());
    Digits second = mark < 0 ? null : Digits.at(line, afterBlank(line, mark + 1));
    if (second == null || !second.isShort()) {
      return null;
    }
    int again = mark(line, second.end());
    if (again < 0 || line.charAt(again) != line.charAt(mark)) {
      return null;
    }
    Digits third = Digits.at(line, afterBlank(line, again + 1));
    if (third == null || isInsideChain(line, first.start(), third.end(), line.charAt(mark))) {
      return null;
    }
    return first.length() == 4
        ? yearMonthDay(first, second, third)
        : yearLast(first, second, third);
  }

  private static @Nullable Core yearMonthDay(Digits year, Digits month, Digits day) {
    int full = Years.of(year);
    if (full == 0 || !day.isShort() || !isMonth(month) || !isDay(day)) {
      return null;
    }
    int number = month.value() + (Years.isPersian(full) ? CalendarWords.PERSIAN : 0);
    return new Core(year.start(), day.end(), Years.date(full, number, day.value()), true, null);
  }

  private static @Nullable Core yearLast(Digits first, Digits second, Digits third) {
    int year = Years.of(third);
    if (year == 0
        || !first.isShort()
        || third.length() == 2 && second.length() + first.length() < 3) {
      return null;
    }
    boolean dayFirst = isDay(first) && isMonth(second);
    boolean monthFirst = isMonth(first) && isDay(second);
    if (!dayFirst && !monthFirst) {
      return null;
    }
    LocalDate ours = dayFirst ? Years.date(year, second.value(), first.value()) : null;
    LocalDate american = monthFirst ? Years.date(year, first.value(), second.value()) : null;
    return new Core(
        first.start(), third.end(), dayFirst ? ours : american, true, dayFirst ? american : null);
  }

  /** 30 March 2025, 30. März 2025, 30 de marzo de 2025, or without the year. */
  private static @Nullable Core dayFirst(CharSequence line, Digits day) {
    Names.Match month = CalendarWords.MONTHS.at(line, Gaps.after(line, day.end()));
    if (month == null || month.start() == day.end() && isUnit(line, month)) {
      return null;
    }
    int at = Gaps.after(line, month.end());
    Digits year = Digits.yearAt(line, at);
    return withYear(line, day.start(), month, day, year, month.end());
  }

  /** March 30, 2025; Mar. 30 2025. */
  private static @Nullable Core monthFirst(CharSequence line, Digits day, int floor) {
    Names.Match month = CalendarWords.MONTHS.before(line, Gaps.before(line, day.start()));
    if (month == null || month.start() < floor) {
      return null;
    }
    Digits year = Digits.yearAt(line, Gaps.after(line, day.end()));
    return withYear(line, month.start(), month, day, year, day.end());
  }

  private static @Nullable Core withYear(
      CharSequence line, int start, Names.Match month, Digits day, @Nullable Digits year, int end) {
    int full = year == null ? 0 : year(line, year, month);
    if (year == null || full == 0 || Years.isPersian(full) != CalendarWords.isPersian(month)) {
      return new Core(start, end, null, false, null);
    }
    LocalDate date = Years.date(full, month.value(), day.value());
    return new Core(start, year.end(), date, true, null);
  }

  /** 2025年3月30日, 2025. március 30. */
  private static @Nullable Core yearFirst(CharSequence line, Digits year) {
    int full = Years.of(year);
    Names.Match month =
        full == 0 ? null : CalendarWords.MONTHS.at(line, Gaps.after(line, year.end()));
    Digits day = month == null ? null : Digits.at(line, Gaps.after(line, month.end()));
    if (month == null || day == null || !day.isShort() || !isDay(day)) {
      return null;
    }
    int end = day.end() < line.length() && "日일号".indexOf(line.charAt(day.end())) >= 0 ? 1 : 0;
    LocalDate date = Years.date(full, month.value(), day.value());
    return new Core(year.start(), day.end() + end, date, true, null);
  }

  /** Two digits are a year in Thai, and elsewhere after an apostrophe or a mark: 30-Mar-25. */
  private static int year(CharSequence line, Digits year, Names.Match month) {
    if (Character.UnicodeScript.of(line.charAt(month.start())) == Character.UnicodeScript.THAI) {
      return Years.thai(year);
    }
    boolean plain = year.length() == 4 || "'’-/".indexOf(line.charAt(year.start() - 1)) >= 0;
    return plain ? Years.of(year) : 0;
  }

  /** A month whose name is a number takes the year before it; 5 3月 is none. */
  private static boolean isUnit(CharSequence line, Names.Match month) {
    return Digits.isDigit(line.charAt(month.start()));
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

  private static boolean isDay(Digits number) {
    return number.value() >= 1 && number.value() <= 31;
  }

  private static boolean isMonth(Digits number) {
    return number.isShort() && number.value() >= 1 && number.value() <= 12;
  }
}
