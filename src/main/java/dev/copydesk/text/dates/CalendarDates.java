package dev.copydesk.text.dates;

import dev.copydesk.text.dates.words.CalendarWords;
import dev.copydesk.text.dates.words.Digits;
import dev.copydesk.text.dates.words.Names;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads a day, a month and a year in whatever order they stand around a number. */
final class CalendarDates {
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
    Core numeric = NumericDates.at(line, first);
    if (numeric != null) {
      return numeric;
    }
    if (first.length() == 4) {
      return yearFirst(line, first);
    }
    if (!first.isDay()) {
      return null;
    }
    Core dayFirst = dayFirst(line, first);
    return dayFirst != null ? dayFirst : monthFirst(line, first, floor);
  }

  /** 30 March 2025, 30. März 2025, 30 de marzo de 2025, or without the year. */
  private static @Nullable Core dayFirst(CharSequence line, Digits day) {
    Names.Match month = CalendarWords.MONTHS.at(line, Gaps.after(line, day.end()));
    if (month == null || (month.start() == day.end() && isUnit(line, month))) {
      return null;
    }
    Digits year = Digits.yearAt(line, Gaps.after(line, month.end()));
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
    if (month == null || day == null || !day.isDay()) {
      return null;
    }
    boolean sign = day.end() < line.length() && "日일号".indexOf(line.charAt(day.end())) >= 0;
    LocalDate date = Years.date(full, month.value(), day.value());
    return new Core(year.start(), day.end() + (sign ? 1 : 0), date, true, null);
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
}
