package dev.copydesk.text;

import dev.copydesk.text.dates.DateScanner;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the dates in a line of text, in the forms and languages of news pages, and reads a field
 * that is to hold one. The same in every locale and time zone of the machine; nothing asks the
 * clock, so what is told from now ("38 minutes ago") has a place, and a day only for those who know
 * when now is.
 *
 * <p>A day is the one that is written, in the zone that it is written in. Of two numbers that both
 * may be the month the second is, as in most of the world, unless a time with am or pm beside them
 * speaks for American English. Years lie within 1990 and 2100; Buddhist and Persian ones are
 * converted.
 *
 * <p>Thread-safe. The first line with a number loads the words of the calendar, some hundred
 * milliseconds; after that a line costs time linear in its length, and one without digits next to
 * nothing.
 */
public final class Dates {
  /** Seconds since 1970, with or without a fraction: from 2001 to 2286. */
  private static final Pattern SECONDS = Pattern.compile("\\d{10}(?:\\.\\d{0,9})?");

  private static final Pattern MILLISECONDS = Pattern.compile("\\d{13}");

  /** Fields that hold more are texts. In UTF-16 characters. */
  private static final int LONGEST = 100;

  private Dates() {}

  /**
   * A date in a line.
   *
   * @param start UTF-16 index of its first character, weekday and time of day included where they
   *     adhere
   * @param end UTF-16 index after its last
   * @param date the day; null where it is told from now, where there is no such day (31 February),
   *     or where a day and month with a weekday or time lack the year
   * @param relative whether it is told from now
   * @param daysAgo how many days before now it is, where it is relative and tells that, else a
   *     number below zero
   */
  public record Found(int start, int end, @Nullable LocalDate date, boolean relative, int daysAgo) {

    /**
     * The day, for those who know from which day the line tells. Up to twelve hours ago count as
     * the same day. Null where {@link #date} is and nothing is told from now, where now is not
     * known, and of what names no day: "two months ago".
     *
     * @param now the day on which the line was written, null where it is not known
     */
    public @Nullable LocalDate told(@Nullable LocalDate now) {
      return date != null || now == null || daysAgo < 0 ? date : now.minusDays(daysAgo);
    }
  }

  /** The dates of a line in order, none overlapping; also where they are glued to other words. */
  public static List<Found> find(CharSequence line) {
    List<DateScanner.Stretch> found = DateScanner.scan(line);
    if (found.isEmpty()) {
      return List.of();
    }
    List<Found> told = new ArrayList<>(found.size());
    for (DateScanner.Stretch one : found) {
      told.add(new Found(one.start(), one.end(), one.date(), one.relative(), one.daysAgo()));
    }
    return told;
  }

  /**
   * The day that a field tells: ISO with or without time and zone, also without separators
   * (20250330), RFC 1123, seconds or milliseconds since 1970 (their day in UTC), or whatever {@link
   * #find} finds first. Empty for fields of more than {@value #LONGEST} characters.
   */
  public static Optional<LocalDate> parse(String field) {
    String told = field.strip();
    if (told.length() > LONGEST) {
      return Optional.empty();
    }
    return counted(told)
        .or(() -> compact(told))
        .or(() -> find(told).stream().map(Found::date).flatMap(Stream::ofNullable).findFirst());
  }

  /** 1732258670, 1732258670.25, 1732258670000. */
  private static Optional<LocalDate> counted(String field) {
    boolean milliseconds = MILLISECONDS.matcher(field).matches();
    if (!milliseconds && !SECONDS.matcher(field).matches()) {
      return Optional.empty();
    }
    long number = Long.parseLong(field.substring(0, milliseconds ? 13 : 10));
    Instant instant = milliseconds ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number);
    return Optional.of(instant.atOffset(ZoneOffset.UTC).toLocalDate());
  }

  /** 20250330 or 20250330T0657…; more digits in a row are no date. */
  private static Optional<LocalDate> compact(String field) {
    boolean eight = field.matches("(?:19|20)\\d{6}(?:\\D.*)?");
    if (!eight) {
      return Optional.empty();
    }
    try {
      int month = Integer.parseInt(field, 4, 6, 10);
      int day = Integer.parseInt(field, 6, 8, 10);
      return Optional.of(LocalDate.of(Integer.parseInt(field, 0, 4, 10), month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
