package dev.copydesk.text.dates;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import dev.copydesk.text.dates.words.CalendarWords;
import dev.copydesk.text.dates.words.Digits;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Which numbers are years, and what day a year, a month and a day make. News on the web starts
 * about {@value #FIRST}; whatever lies outside is a price, a number of people, a history.
 */
final class Years {
  static final int FIRST = 1990;
  static final int LAST = 2100;

  /** What the Thai solar calendar is ahead. */
  private static final int BUDDHIST = 543;

  /** About what the Persian calendar is behind; its year starts in March. */
  private static final int PERSIAN = 621;

  private static final ULocale PERSIAN_CALENDAR = new ULocale("fa@calendar=persian");

  /** Two digits up to this one count from 2000. */
  private static final int LAST_SHORT = 49;

  private Years() {}

  /** The ISO or Persian year that a number of four or two digits means, or 0 for none. */
  static int of(Digits number) {
    int value = number.value();
    if (number.length() == 2) {
      return value <= LAST_SHORT ? 2000 + value : value >= FIRST - 1900 ? 1900 + value : 0;
    }
    if (number.length() != 4) {
      return 0;
    }
    int iso = value >= FIRST + BUDDHIST ? value - BUDDHIST : value;
    return isPlausible(iso) || isPersian(value) ? iso : 0;
  }

  /** The ISO year of a Thai date, which is often cut to two digits: 68 is 2568. */
  static int thai(Digits number) {
    boolean cut = number.length() == 2 && number.value() > LAST_SHORT;
    return cut ? 2500 + number.value() - BUDDHIST : of(number);
  }

  /** Whether a number can be a year of the Persian calendar, and of no other. */
  static boolean isPersian(int year) {
    return isPlausible(year + PERSIAN);
  }

  /**
   * The day in the ISO calendar, or null where there is no such day.
   *
   * @param month as {@link CalendarWords#MONTHS} counts
   */
  static @Nullable LocalDate date(int year, int month, int day) {
    if (isPersian(year) != month > CalendarWords.PERSIAN) {
      return null;
    }
    if (month > CalendarWords.PERSIAN) {
      return persian(year, month - CalendarWords.PERSIAN, day);
    }
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable LocalDate persian(int year, int month, int day) {
    var calendar = Calendar.getInstance(TimeZone.GMT_ZONE, PERSIAN_CALENDAR);
    calendar.clear();
    calendar.setLenient(false);
    calendar.set(year, month - 1, day);
    try {
      Instant midnight = Instant.ofEpochMilli(calendar.getTimeInMillis());
      return LocalDate.ofInstant(midnight, ZoneOffset.UTC);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static boolean isPlausible(int year) {
    return year >= FIRST && year <= LAST;
  }
}
