package dev.copydesk.ingest.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the day out of what records call a date: ISO 8601 with or without a time, RFC 1123, digits
 * alone, seconds or milliseconds of the Unix epoch. Stateless.
 */
final class Dates {
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d).*+");
  private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:\\d{6})?");
  private static final Pattern SECONDS = Pattern.compile("-?\\d{9,10}(?:\\.\\d*)?");
  private static final Pattern MILLISECONDS = Pattern.compile("-?\\d{12,13}(?:\\.\\d*)?");

  private Dates() {}

  /** The day as it was written, whatever the time zone; null where none can be read. */
  static @Nullable LocalDate parse(String said) {
    String text = said.strip();
    try {
      for (Pattern pattern : List.of(ISO, DIGITS)) {
        Matcher matcher = pattern.matcher(text);
        if (matcher.matches()) {
          return day(matcher);
        }
      }
      if (SECONDS.matcher(text).matches()) {
        return epoch((long) (Double.parseDouble(text) * 1_000));
      }
      if (MILLISECONDS.matcher(text).matches()) {
        return epoch((long) Double.parseDouble(text));
      }
      return LocalDate.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
    } catch (DateTimeException _) {
      return null; // a date that nobody can read is as good as none
    }
  }

  private static LocalDate day(Matcher parts) {
    return LocalDate.of(
        Integer.parseInt(parts.group(1)),
        Integer.parseInt(parts.group(2)),
        Integer.parseInt(parts.group(3)));
  }

  private static LocalDate epoch(long milliseconds) {
    return Instant.ofEpochMilli(milliseconds).atOffset(ZoneOffset.UTC).toLocalDate();
  }
}
