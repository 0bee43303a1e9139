package dev.copydesk.text.dates.words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What the days of the week are called. Safe to call from several threads. */
public final class WeekdayNames {
  private static final List<String> FULL =
      List.of(
          "calendar/gregorian/dayNames/format/wide",
          "calendar/gregorian/dayNames/stand-alone/wide");

  private static final String SHORT = "calendar/gregorian/dayNames/format/abbreviated";

  private static final int DAYS = 7;

  private WeekdayNames() {}

  /**
   * The names of each day, Monday first.
   *
   * @param language an ISO 639 code
   * @param brief whether short names count too, as {@code 周三} but not {@code sat}
   * @return seven lists; empty ones where the language is not known
   */
  public static List<List<String>> of(String language, boolean brief) {
    List<List<String>> names = new ArrayList<>();
    for (int day = 0; day < DAYS; day++) {
      names.add(new ArrayList<>());
    }
    for (Cldr words : Cldr.LANGUAGES) {
      if (words.language().equals(language)) {
        FULL.forEach(path -> add(words.strings(path), names));
        if (brief) {
          add(words.strings(SHORT), names);
        }
      }
    }
    return names;
  }

  /** CLDR's week begins with Sunday. */
  private static void add(List<String> week, List<List<String>> to) {
    if (week.size() == DAYS) {
      List<String> fromMonday = new ArrayList<>(week);
      Collections.rotate(fromMonday, -1);
      for (int day = 0; day < DAYS; day++) {
        to.get(day).add(fromMonday.get(day));
      }
    }
  }
}
