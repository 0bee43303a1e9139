package dev.copydesk.stories.words;

import dev.copydesk.text.dates.words.WeekdayNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The weekdays that a text names. A report says in its first sentences on which day things
 * happened, and a page that has lost its date still says it.
 *
 * <p>Names are compared as stems, so that inflected ones are found. Safe to call from several
 * threads.
 */
final class Weekdays {
  /** The first sentences; later on, background names the days of other events. */
  private static final int OPENING = 60;

  /** As much of a text in pairs of characters. */
  private static final int OPENING_PAIRS = 150;

  /** For every language its names by their first stems. */
  private static final Map<String, Map<String, List<Name>>> BY_LANGUAGE = new ConcurrentHashMap<>();

  private Weekdays() {}

  private record Name(List<String> stems, int day) {
    boolean standsAt(int place, List<Stem> text) {
      if (place + stems.size() > text.size()) {
        return false;
      }
      for (int i = 0; i < stems.size(); i++) {
        if (!stems.get(i).equals(text.get(place + i).form())) {
          return false;
        }
      }
      return true;
    }
  }

  /**
   * The days that the opening of a text names.
   *
   * @param text its stems
   * @param language that it was read in
   * @return a bit for each day, the lowest for Monday
   */
  static int in(List<Stem> text, String language) {
    Map<String, List<Name>> names = BY_LANGUAGE.computeIfAbsent(language, Weekdays::names);
    int end = Math.min(text.size(), Stems.isReadByPairs(language) ? OPENING_PAIRS : OPENING);
    int days = 0;
    for (int i = 0; i < end; i++) {
      for (Name name : names.getOrDefault(text.get(i).form(), List.of())) {
        if (name.standsAt(i, text)) {
          days |= 1 << name.day();
        }
      }
    }
    return days;
  }

  private static Map<String, List<Name>> names(String language) {
    Map<String, List<Name>> byStem = new HashMap<>();
    List<List<String>> days = WeekdayNames.of(language, Stems.isReadByPairs(language));
    for (int day = 0; day < days.size(); day++) {
      for (String written : days.get(day)) {
        List<String> stems = Stems.of(written, language, OPENING).stream().map(Stem::form).toList();
        if (!stems.isEmpty()) {
          byStem
              .computeIfAbsent(stems.getFirst(), stem -> new ArrayList<>())
              .add(new Name(stems, day));
        }
      }
    }
    return byStem;
  }
}
