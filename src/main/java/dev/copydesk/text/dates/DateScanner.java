package dev.copydesk.text.dates;

import dev.copydesk.text.dates.CalendarDates.Core;
import dev.copydesk.text.dates.Clocks.Clock;
import dev.copydesk.text.dates.words.CalendarWords;
import dev.copydesk.text.dates.words.Digits;
import dev.copydesk.text.dates.words.Names;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Walks over the numbers of one line and puts together what belongs to a date. One use, one thread.
 */
public final class DateScanner {
  private final CharSequence line;
  private final List<Stretch> found = new ArrayList<>();

  /** The last time of day that was met and has no date yet. */
  private @Nullable Clock earlier;

  /** Where the last date ended. */
  private int floor;

  private DateScanner(CharSequence line) {
    this.line = line;
  }

  /**
   * A date with the weekday and the time of day around it, as UTF-16 indices of the line.
   *
   * @param start its first character
   * @param end after its last
   * @param date null where there is no such day or no year
   * @param relative whether it is told from now
   * @param daysAgo how many days before now it is, where it is relative and tells that; else {@link
   *     #UNTOLD}
   */
  public record Stretch(
      int start, int end, @Nullable LocalDate date, boolean relative, int daysAgo) {
    /** In place of a number of days. */
    public static final int UNTOLD = -1;

    Stretch(int start, int end, @Nullable LocalDate date) {
      this(start, end, date, false, UNTOLD);
    }
  }

  /** The dates of a line in order, none overlapping; linear in its length. */
  public static List<Stretch> scan(CharSequence line) {
    if (Digits.next(line, 0) < 0) {
      return RelativeDates.join(line, List.of());
    }
    var scanner = new DateScanner(line);
    scanner.walk();
    return RelativeDates.join(line, scanner.found);
  }

  private void walk() {
    for (int at = Digits.next(line, 0); at >= 0; at = Digits.next(line, at)) {
      Core core = CalendarDates.at(line, at, floor);
      at = core == null ? clock(at) : date(core);
    }
  }

  private int clock(int at) {
    Clock clock = Clocks.at(line, at);
    earlier = clock == null ? earlier : clock;
    return clock == null ? Digits.skip(line, at) : clock.end();
  }

  /** Widens a date to both sides and keeps it; returns where to go on. */
  private int date(Core core) {
    int start = beforeWeekday(core.start());
    boolean english = false;
    if (earlier != null && earlier.start() >= floor && adheres(earlier.end(), start)) {
      start = earlier.start();
      english = earlier.english();
    }
    start = beforeWeekday(start);
    int end = afterWeekday(core.end());
    Clock later = clockAfter(end);
    if (later != null) {
      end = later.end();
      english |= later.english();
    }
    boolean bare = start == core.start() && end == core.end();
    if (core.complete() || !bare) {
      // The English of America, which puts the month first, tells the time in two halves.
      LocalDate date = english && core.swapped() != null ? core.swapped() : core.date();
      found.add(new Stretch(start, end, date));
      floor = end;
      earlier = null;
      return end;
    }
    return core.end();
  }

  private boolean adheres(int end, int start) {
    return end <= start && (end == start || Gaps.after(line, end) >= start);
  }

  private int beforeWeekday(int start) {
    Names.Match day = CalendarWords.WEEKDAYS.before(line, Gaps.before(line, start));
    return day == null || day.start() < floor ? start : day.start();
  }

  /** (日), 星期日, (Sun): after the date in East Asia, in brackets elsewhere. */
  private int afterWeekday(int end) {
    int at = Gaps.after(line, end);
    Names.Match day = CalendarWords.WEEKDAYS.at(line, at);
    if (day == null) {
      return end;
    }
    boolean closed = day.end() < line.length() && ")）".indexOf(line.charAt(day.end())) >= 0;
    return closed && "(（".indexOf(line.charAt(day.start() - 1)) >= 0 ? day.end() + 1 : day.end();
  }

  private @Nullable Clock clockAfter(int end) {
    int at = end < line.length() && line.charAt(end) == 'T' ? end + 1 : Gaps.after(line, end);
    Names.Match half = CalendarWords.DAY_HALVES.at(line, at);
    at = half == null ? at : Gaps.after(line, half.end());
    return at < line.length() && Digits.isDigit(line.charAt(at)) ? Clocks.at(line, at) : null;
  }
}
