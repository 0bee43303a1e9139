package dev.copydesk.text.dates.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The phrases that count a date back from now, in the languages of {@link Cldr}. */
public final class RelativeWords {
  /** Stands for a number in a phrase. */
  public static final char NUMBER = '#';

  // The values of phrases that count.

  /** Seconds or minutes: # minutes ago. */
  public static final int MINUTES = 0;

  /** # hours ago, an hour ago. */
  public static final int HOURS = 1;

  /** # days ago, a day ago. */
  public static final int DAYS = 2;

  /** What names no day, such as # months ago, or a number of days that is not told. */
  static final int LONGER = 3;

  // The values of words for a day, which running text uses too.
  /** Today. */
  public static final int TODAY = 4;

  /** Yesterday. */
  public static final int YESTERDAY = 5;

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
  public static final Names PHRASES = new Names(phrases());

  private RelativeWords() {}

  private static Map<String, Integer> phrases() {
    Map<String, Integer> phrases = new HashMap<>();
    SHORT.forEach(phrase -> phrases.put(phrase, phrase.contains(" h") ? HOURS : MINUTES));
    for (Cldr language : Cldr.LANGUAGES) {
      for (String unit : UNITS) {
        for (String style : STYLES) {
          language
              .strings("fields/" + unit + style + "/relativeTime/past")
              .forEach(pattern -> addCounted(Names.fold(pattern), unit, language, phrases));
        }
      }
      addDay("-1", YESTERDAY, language, phrases);
      addDay("0", TODAY, language, phrases);
    }
    return phrases;
  }

  private static void addDay(String day, int value, Cldr language, Map<String, Integer> to) {
    language
        .strings("fields/day/relative/" + day)
        .forEach(word -> to.putIfAbsent(Names.fold(word), value));
  }

  private static void addCounted(
      String pattern, String unit, Cldr language, Map<String, Integer> to) {
    // Where a language has no phrase of its own, the data falls back to a minus sign.
    if (!Character.isLetter(pattern.charAt(0)) && !pattern.startsWith(PLACE)) {
      return;
    }
    int value = value(unit);
    boolean numbered = pattern.contains(PLACE);
    // Some languages have a word of their own for two days, which no number tells from one.
    put(
        pattern.replace(PLACE, String.valueOf(NUMBER)),
        numbered || value < DAYS ? value : LONGER,
        to);
    if (numbered) {
      for (String one : ONE.getOrDefault(language.language(), List.of())) {
        put(pattern.replace(PLACE, one).replace("  ", " ").strip(), value, to);
      }
    }
  }

  private static int value(String unit) {
    return switch (unit) {
      case "second", "minute" -> MINUTES;
      case "hour" -> HOURS;
      case "day" -> DAYS;
      default -> LONGER;
    };
  }

  /** What counts different units in two languages names no day. */
  private static void put(String phrase, int value, Map<String, Integer> to) {
    Integer other = to.get(phrase);
    boolean clear = other == null || other == value || !isCounted(other);
    to.put(phrase, clear ? value : LONGER);
  }

  /** Whether it is the value of a phrase that counts. */
  public static boolean isCounted(int value) {
    return value <= LONGER;
  }
}
