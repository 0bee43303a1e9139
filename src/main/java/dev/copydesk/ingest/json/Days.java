package dev.copydesk.ingest.json;

import dev.copydesk.text.Dates;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The day that a record's date tells, which may be a number as well as words. Stateless. */
final class Days {
  /** Seconds since 1970, with or without a fraction: from 2001 to 2286. */
  private static final Pattern SECONDS = Pattern.compile("\\d{10}(?:\\.\\d{0,9})?");

  private static final Pattern MILLISECONDS = Pattern.compile("\\d{13}");

  /** Whatever is longer is no date. */
  private static final int LONGEST = 100;

  private Days() {}

  /**
   * The day as it was written, of seconds and milliseconds the day in UTC; null where none is told.
   */
  static @Nullable LocalDate of(@Nullable String date) {
    if (date == null || date.length() > LONGEST) {
      return null;
    }
    String told = date.strip();
    if (SECONDS.matcher(told).matches() || MILLISECONDS.matcher(told).matches()) {
      long number = Long.parseLong(told.split("\\.", 2)[0]);
      return Instant.ofEpochSecond(
              told.length() == 13 && !told.contains(".") ? number / 1_000 : number)
          .atOffset(ZoneOffset.UTC)
          .toLocalDate();
    }
    return Dates.parse(told).orElse(null);
  }
}
