package dev.copydesk.text.dates;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ULocale;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words that dates are written with, in the languages of the news, out of the CLDR data that
 * the JDK and ICU bring along. Read once, in about a fifth of a second, when the first date is met.
 */
final class CalendarWords {
  /**
   * Languages in the order of the web pages written in them. Where two disagree, the first decides:
   * {@code listopad} is November in Polish and October in Croatian.
   */
  static final List<Locale> LANGUAGES =
      List.of(
              """
              en en-GB es es-PE de de-AT ja fr ru pt it zh zh-Hant nl pl tr fa vi ar id cs ko uk sv
              hu ro el da fi nb sk th he bg sr sr-Latn hr lt sl et lv ca hi bn ta te mr gu kn ml pa
              ur ne si my km lo ms fil sw zu xh af am ha ig yo so sq mk bs be ka hy az kk ky uz tg tk
              mn is ga cy eu gl lb mt ps ku ug\
              """
                  .split("\\s+"))
          .stream()
          .map(Locale::forLanguageTag)
          .toList();

  private static final List<TextStyle> STYLES =
      List.of(
          TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);

  /** Months, 1 to 12; those of the Persian calendar from {@value #PERSIAN} + 1. */
  static final Names MONTHS = new Names(months());

  static final Names WEEKDAYS = new Names(weekdays());

  /** What a half of the day is called: a.m., μ.μ., 오후. Value 1 for the two English ones. */
  static final Names DAY_HALVES = new Names(dayHalves());

  /** What follows a number of hours. */
  static final Names HOURS = new Names(Map.of("uhr", 0, "h", 0, "hrs", 0, "น", 0, "น.", 0));

  /** Small words between the parts of a date: de, of, at, um, года, 年. */
  static final Names CONNECTORS = new Names(connectors());

  static final int PERSIAN = 100;

  private CalendarWords() {}

  static boolean isPersian(Names.Match month) {
    return month.value() > PERSIAN;
  }

  private static Map<String, Integer> months() {
    Map<String, Integer> names = new HashMap<>();
    for (Locale language : LANGUAGES) {
      for (Month month : Month.values()) {
        for (TextStyle style : STYLES) {
          String name = month.getDisplayName(style, language);
          add(names, name, month.getValue());
          if (Character.isDigit(name.charAt(0)) && month.getValue() < 10) {
            add(names, "0" + name, month.getValue());
          }
        }
      }
    }
    var symbols =
        new DateFormatSymbols(
            Calendar.getInstance(new ULocale("fa@calendar=persian")), new ULocale("fa"));
    String[] persian = symbols.getMonths();
    for (int i = 0; i < persian.length; i++) {
      add(names, persian[i], PERSIAN + i + 1);
    }
    return names;
  }

  private static Map<String, Integer> weekdays() {
    Map<String, Integer> names = new HashMap<>();
    for (Locale language : LANGUAGES) {
      for (DayOfWeek day : DayOfWeek.values()) {
        for (TextStyle style : STYLES) {
          add(names, day.getDisplayName(style, language), day.getValue());
        }
      }
    }
    // Headings of East Asian papers put the bare sign of the day in brackets.
    for (DayOfWeek day : DayOfWeek.values()) {
      for (Locale language : List.of(Locale.JAPANESE, Locale.KOREAN, Locale.CHINESE)) {
        add(names, day.getDisplayName(TextStyle.NARROW, language), day.getValue());
      }
    }
    return names;
  }

  private static Map<String, Integer> dayHalves() {
    Map<String, Integer> names = new HashMap<>();
    for (String english : List.of("am", "pm", "a.m.", "p.m.")) {
      add(names, english, 1);
    }
    for (Locale language : LANGUAGES) {
      for (String half : java.text.DateFormatSymbols.getInstance(language).getAmPmStrings()) {
        add(names, half, 0);
      }
    }
    return names;
  }

  /** What stands for itself in the patterns that each language writes its dates with. */
  private static Map<String, Integer> connectors() {
    Map<String, Integer> words = new HashMap<>();
    for (Locale language : LANGUAGES) {
      for (FormatStyle style : List.of(FormatStyle.FULL, FormatStyle.LONG, FormatStyle.MEDIUM)) {
        String pattern =
            DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                style, FormatStyle.SHORT, IsoChronology.INSTANCE, language);
        literals(pattern).forEach(word -> add(words, word, 0));
      }
    }
    // Ordinals and the ways to lead over to a time of day that no pattern has.
    for (String word :
        "of the at às on st nd rd th er º ª kl klo ore alle le um o ob om à il dal พ.ศ. 号"
            .split(" ")) {
      add(words, word, 0);
    }
    return words;
  }

  /** The words of a pattern: what is quoted, and what is no Latin letter. */
  private static Collection<String> literals(String pattern) {
    var text = new StringBuilder();
    boolean quoted = false;
    for (char c : pattern.toCharArray()) {
      quoted ^= c == '\'';
      boolean code = !quoted && (c < 0x80);
      text.append(code || !Character.isLetter(c) && !isMark(c) ? ' ' : c);
    }
    return List.of(text.toString().strip().split("\\s+"));
  }

  private static boolean isMark(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
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
