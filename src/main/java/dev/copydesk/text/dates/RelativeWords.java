package dev.copydesk.text.dates;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The phrases that count a date back from now, in the languages of {@link Cldr}. */
final class RelativeWords {
  /** Stands for a number in a phrase. */
  static final char NUMBER = '#';

  /** The value of a phrase that counts: # minutes ago, an hour ago. */
  static final int COUNTED = 0;

  /** The value of a word for a day, which running text uses too: yesterday. */
  static final int DAY = 1;

  private static final String PLACE = "{0}";

  private static final List<String> UNITS =
      List.of("second", "minute", "hour", "day", "week", "month", "year");

  private static final List<String> STYLES = List.of("", "-short", "-narrow");

  /** Short forms of English sites beside those of the CLDR. */
  private static final List<String> SHORT =
      List.of("# h ago", "# hrs ago", "# hr ago", "# mins ago", "# secs ago");

  /** What stands for the number one; empty where it is left out. */
  private static final Map<String, List<String>> ONE =
      Map.ofEntries(
          Map.entry("en", List.of("a", "an", "one")),
          Map.entry("de", List.of("einer", "einem")),
          Map.entry("nl", List.of("een")),
          Map.entry("fr", List.of("un", "une")),
          Map.entry("es", List.of("un", "una")),
          Map.entry("pt", List.of("um", "uma")),
          Map.entry("it", List.of("un", "una")),
          Map.entry("sv", List.of("en", "ett")),
          Map.entry("da", List.of("en", "et")),
          Map.entry("nb", List.of("en", "et", "ett")),
          Map.entry("el", List.of("μία", "ένα")),
          Map.entry("tr", List.of("bir")),
          Map.entry("ru", List.of("")),
          Map.entry("uk", List.of("")),
          Map.entry("pl", List.of("")),
          Map.entry("cs", List.of("")));

  /** Folded; digits are {@link #NUMBER}. */
  static final Names PHRASES = new Names(phrases());

  private RelativeWords() {}

  private static Map<String, Integer> phrases() {
    Map<String, Integer> phrases = new HashMap<>();
    SHORT.forEach(phrase -> phrases.put(phrase, COUNTED));
    for (Cldr language : Cldr.LANGUAGES) {
      for (String unit : UNITS) {
        for (String style : STYLES) {
          language
              .strings("fields/" + unit + style + "/relativeTime/past")
              .forEach(pattern -> addCounted(Names.fold(pattern), language, phrases));
        }
      }
      for (String day : List.of("-1", "0")) {
        language
            .strings("fields/day/relative/" + day)
            .forEach(word -> phrases.putIfAbsent(Names.fold(word), DAY));
      }
    }
    return phrases;
  }

  private static void addCounted(String pattern, Cldr language, Map<String, Integer> to) {
    // Where a language has no phrase of its own, the data falls back to a minus sign.
    if (!Character.isLetter(pattern.charAt(0)) && !pattern.startsWith(PLACE)) {
      return;
    }
    to.put(pattern.replace(PLACE, String.valueOf(NUMBER)), COUNTED);
    if (pattern.contains(PLACE)) {
      for (String one : ONE.getOrDefault(language.language(), List.of())) {
        to.put(pattern.replace(PLACE, one).replace("  ", " ").strip(), COUNTED);
      }
    }
  }
}
