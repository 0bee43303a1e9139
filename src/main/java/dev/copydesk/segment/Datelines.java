package dev.copydesk.segment;

import dev.copydesk.text.Dates;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The line that wire copy opens with where it stands alone: place, date, and the agency in
 * brackets, as in {@code HOLM, 3 June (Northern Press)}. Stateless.
 */
final class Datelines {
  /** An agency in brackets at the end of a line, of at most six words. */
  private static final Pattern AGENCY =
      Pattern.compile("[(\\[]\\s*(\\p{L}[^()\\[\\]\\s]*(?:\\s[^()\\[\\]\\s]+){0,5})\\s*[)\\]]\\W*");

  /** A place and the comma behind it, of at most six words that begin with capitals. */
  private static final Pattern PLACE =
      Pattern.compile("\\p{Lu}[^\\s,]*(?:\\s\\p{Lu}[^\\s,]*){0,5}\\s*,\\s*");

  private Datelines() {}

  /** The agency that a line names behind place and date; null where the line is none of these. */
  static @Nullable String agency(String line) {
    List<Dates.Found> dates = Dates.find(line);
    if (dates.isEmpty() || !PLACE.matcher(line.substring(0, dates.getFirst().start())).matches()) {
      return null;
    }
    Matcher agency = AGENCY.matcher(line.substring(dates.getFirst().end()).strip());
    return agency.matches() ? agency.group(1) : null;
  }
}
