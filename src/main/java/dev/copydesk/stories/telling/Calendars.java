package dev.copydesk.stories.telling;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The names of the days and months, which some languages write with a capital, and their first
 * letters as desks abbreviate them: {@code Sept}, {@code Tues}.
 */
final class Calendars {
  private static final Map<String, Set<String>> BY_LANGUAGE = new ConcurrentHashMap<>();

  private Calendars() {}

  /** An abbreviation keeps so many letters at least. */
  private static final int SHORTEST = 3;

  /** Full and short names in the language of an ISO 639 code. */
  static Set<String> words(String language) {
    return BY_LANGUAGE.computeIfAbsent(language, code -> words(Locale.of(code)));
  }

  private static Set<String> words(Locale locale) {
    Set<String> words = new HashSet<>();
    for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
      for (DayOfWeek day : DayOfWeek.values()) {
        addPrefixes(day.getDisplayName(style, locale), words);
      }
      for (Month month : Month.values()) {
        addPrefixes(month.getDisplayName(style, locale), words);
      }
    }
    return Set.copyOf(words);
  }

  private static void addPrefixes(String name, Set<String> to) {
    to.add(name);
    for (int length = SHORTEST; length < name.length(); length++) {
      to.add(name.substring(0, length));
    }
  }
}
