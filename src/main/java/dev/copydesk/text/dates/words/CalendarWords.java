package dev.copydesk.text.dates.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The words that dates are written with, in the languages of the news. Read once, when needed. */
public final class CalendarWords {
  /** What is added to the number of a Persian month. */
  public static final int PERSIAN = 100;

  private static final List<String> FORMS =
      List.of("format/wide", "stand-alone/wide", "format/abbreviated", "stand-alone/abbreviated");

  /** Ordinals, and ways to lead over to a time of day that no pattern has. */
  private static final String EXTRA_CONNECTORS =
      "of the on st nd rd th er º ª kl klo ore alle le um o ob om à às il dal พ.ศ. 号";

  private static final Pattern BLANK = Pattern.compile("\\s+");

  /** Months, 1 to 12; those of the Persian calendar from {@value #PERSIAN} + 1. */
  public static final Names MONTHS = new Names(months());

  /** Weekdays; the values mean nothing. */
  public static final Names WEEKDAYS = new Names(weekdays());

  /** What a half of the day is called: a.m., μ.μ., 오후. Value 1 for the English ones. */
  public static final Names DAY_HALVES = new Names(dayHalves());

  /** What follows a number of hours. */
  public static final Names HOURS = new Names(Map.of("uhr", 0, "h", 0, "hrs", 0, "น", 0, "น.", 0));

  /** Small words between the parts of a date: de, of, at, um, года, 年. */
  public static final Names CONNECTORS = new Names(connectors());

  private CalendarWords() {}

  /** Whether a match among {@link #MONTHS} is of the Persian calendar. */
  public static boolean isPersian(Names.Match month) {
    return month.value() > PERSIAN;
  }

  private static Map<String, Integer> months() {
    Map<String, Integer> names = new HashMap<>();
    for (Cldr language : Cldr.LANGUAGES) {
      for (String form : FORMS) {
        addMonths(names, language.strings("calendar/gregorian/monthNames/" + form), 0);
      }
      if (language.language().equals("fa")) {
        addMonths(names, language.strings("calendar/persian/monthNames/format/wide"), PERSIAN);
      }
    }
    return names;
  }

  private static void addMonths(Map<String, Integer> names, List<String> months, int base) {
    for (int i = 0; i < months.size(); i++) {
      add(names, months.get(i), base + i + 1);
      if (i < 9 && Digits.isDigit(months.get(i).charAt(0))) {
        add(names, "0" + months.get(i), base + i + 1);
      }
    }
  }

  private static Map<String, Integer> weekdays() {
    Map<String, Integer> names = new HashMap<>();
    for (Cldr language : Cldr.LANGUAGES) {
      for (String form : FORMS) {
        language.strings("calendar/gregorian/dayNames/" + form).forEach(day -> add(names, day, 0));
      }
      // East Asian papers put the bare sign of the day in brackets.
      if (List.of("ja", "ko", "zh").contains(language.language())) {
        String narrow = "calendar/gregorian/dayNames/stand-alone/narrow";
        language.strings(narrow).forEach(day -> add(names, day, 0));
      }
    }
    return names;
  }

  private static Map<String, Integer> dayHalves() {
    Map<String, Integer> names = new HashMap<>();
    List.of("am", "pm", "a.m.", "p.m.").forEach(half -> add(names, half, 1));
    for (Cldr language : Cldr.LANGUAGES) {
      language.strings("calendar/gregorian/AmPmMarkers").forEach(half -> add(names, half, 0));
    }
    return names;
  }

  /** What stands for itself in the patterns that each language writes its dates with. */
  private static Map<String, Integer> connectors() {
    Map<String, Integer> words = new HashMap<>();
    for (Cldr language : Cldr.LANGUAGES) {
      for (String path : List.of("DateTimePatterns", "DateTimePatterns%atTime")) {
        language.strings("calendar/gregorian/" + path).stream()
            .flatMap(pattern -> literals(pattern).stream())
            .forEach(word -> add(words, word, 0));
      }
    }
    BLANK.splitAsStream(EXTRA_CONNECTORS).forEach(word -> add(words, word, 0));
    return words;
  }

  /** The words of a pattern: what is quoted, and what is no Latin letter. */
  private static List<String> literals(String pattern) {
    var text = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      quoted ^= c == '\'';
      boolean code = !quoted && c < 0x80;
      text.append(code || !Names.isWordPart(c) ? ' ' : c);
    }
    return BLANK.splitAsStream(text).toList();
  }

  /** The name as it is and without the full stops after it; an earlier language keeps it. */
  private static void add(Map<String, Integer> names, String name, int value) {
    String folded = Names.fold(name.strip());
    String bare = folded.replaceFirst("\\.+$", "");
    if (!bare.isEmpty() && !bare.chars().allMatch(Character::isDigit)) {
      names.putIfAbsent(folded, value);
      names.putIfAbsent(bare, value);
    }
  }
}
