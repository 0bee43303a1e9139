package dev.copydesk.text.dates;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.RelativeDateTimeFormatter;
import com.ibm.icu.text.RelativeDateTimeFormatter.AbsoluteUnit;
import com.ibm.icu.text.RelativeDateTimeFormatter.Direction;
import com.ibm.icu.text.RelativeDateTimeFormatter.RelativeUnit;
import com.ibm.icu.text.RelativeDateTimeFormatter.Style;
import com.ibm.icu.util.ULocale;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The phrases that count a date back from now, in the languages of {@link CalendarWords}. */
final class RelativeWords {
  /** Stands for a number in a phrase. */
  static final char NUMBER = '#';

  /** The value of a phrase that counts: # minutes ago, an hour ago. */
  static final int COUNTED = 0;

  /** The value of a word for a day, which running text uses too: yesterday. */
  static final int DAY = 1;

  /** Folded; digits are {@link #NUMBER}. */
  static final Names PHRASES = new Names(phrases());

  private static final class Forms {
    static final Set<RelativeUnit> UNITS = EnumSet.range(RelativeUnit.SECONDS, RelativeUnit.YEARS);

    /** One number for each plural form that a language may have. */
    static final List<Integer> NUMBERS = List.of(0, 1, 2, 3, 5, 11, 100);

    /** What stands for the number one, which ICU always writes as a digit; empty is left out. */
    static final Map<String, String> ONE =
        Map.ofEntries(
            Map.entry("en", "a,an,one"),
            Map.entry("de", "einer,einem,1er"),
            Map.entry("nl", "een"),
            Map.entry("fr", "un,une"),
            Map.entry("es", "un,una"),
            Map.entry("pt", "um,uma"),
            Map.entry("it", "un,una"),
            Map.entry("sv", "en,ett"),
            Map.entry("da", "en,et"),
            Map.entry("nb", "en,et,ett"),
            Map.entry("ru", ""),
            Map.entry("uk", ""),
            Map.entry("pl", ""),
            Map.entry("cs", ""),
            Map.entry("el", "μία,ένα"),
            Map.entry("tr", "bir"));
  }

  private RelativeWords() {}

  private static Map<String, Integer> phrases() {
    Map<String, Integer> phrases = new HashMap<>();
    for (Locale language : CalendarWords.LANGUAGES) {
      for (Style style : Style.values()) {
        var formatter =
            RelativeDateTimeFormatter.getInstance(
                ULocale.forLocale(language), null, style, DisplayContext.CAPITALIZATION_NONE);
        addCounted(formatter, language, phrases);
      }
      var formatter = RelativeDateTimeFormatter.getInstance(ULocale.forLocale(language));
      for (Direction direction : List.of(Direction.LAST, Direction.THIS)) {
        String day = formatter.format(direction, AbsoluteUnit.DAY);
        phrases.putIfAbsent(Names.fold(day), DAY);
      }
    }
    return phrases;
  }

  private static void addCounted(
      RelativeDateTimeFormatter formatter, Locale language, Map<String, Integer> to) {
    for (RelativeUnit unit : Forms.UNITS) {
      for (int number : Forms.NUMBERS) {
        String phrase = Names.fold(formatter.format(number, Direction.LAST, unit));
        String pattern = phrase.replaceAll("\\p{Nd}+", String.valueOf(NUMBER));
        // Where a language has no phrase of its own, the data falls back to a minus sign.
        if (Character.isLetter(pattern.charAt(0)) || pattern.charAt(0) == NUMBER) {
          to.put(pattern, COUNTED);
          if (number == 1) {
            addOne(pattern, language, to);
          }
        }
      }
    }
  }

  private static void addOne(String pattern, Locale language, Map<String, Integer> to) {
    String ones = Forms.ONE.get(language.getLanguage());
    if (ones != null) {
      for (String one : ones.split(",")) {
        String phrase = pattern.replace(String.valueOf(NUMBER), one).replace("  ", " ").strip();
        to.put(phrase, COUNTED);
      }
    }
  }
}
