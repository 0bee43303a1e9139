package dev.copydesk.stories.words;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import dev.copydesk.text.dates.words.Names;
import dev.copydesk.text.dates.words.Names.Match;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The countries that a text names, whatever its language calls them: the names are those of
 * Unicode's CLDR in ICU. They are what reports of one event in two scripts share most surely.
 *
 * <p>Safe to call from several threads.
 */
final class Places {
  private static final String[] CODES = ULocale.getISOCountries();

  /** Some languages are written in a second script as well, with names of its own. */
  private static final Map<String, String> OTHER_SCRIPT = Map.of("zh", "zh-Hant", "sr", "sr-Latn");

  /** {@code US} and {@code UK} are places in capitals only. */
  private static final int ABBREVIATION = 3;

  /** Languages of which CLDR knows no country have no entries. */
  private static final Map<String, List<Names>> BY_LANGUAGE = new ConcurrentHashMap<>();

  private Places() {}

  /** The ISO codes of the countries in a text, in order, each as often as it is named. */
  static List<String> of(String written, String language) {
    String text = HanCharacters.inOneScript(written, language);
    List<String> codes = new ArrayList<>();
    for (Names names : BY_LANGUAGE.computeIfAbsent(language, Places::names)) {
      for (int at = 0; at < text.length(); at++) {
        Match match = canStart(text, at) ? names.at(text, at) : null;
        if (match != null && isWrittenAsName(text, match)) {
          codes.add(CODES[match.value()]);
          at = match.end() - 1;
        }
      }
    }
    return codes;
  }

  /** A capital where there are capitals, at the start of a word where words have spaces. */
  private static boolean canStart(String text, int at) {
    char first = text.charAt(at);
    return Character.isUpperCase(first)
        ? at == 0 || !Character.isLetter(text.charAt(at - 1))
        : Character.isLetter(first) && !Character.isLowerCase(first);
  }

  private static boolean isWrittenAsName(String text, Match match) {
    int length = match.end() - match.start();
    return length > ABBREVIATION
        || text.substring(match.start(), match.end()).chars().noneMatch(Character::isLowerCase);
  }

  private static List<Names> names(String language) {
    Map<String, Integer> entries = new TreeMap<>();
    Stream.of(language, Analyzers.family(language), OTHER_SCRIPT.getOrDefault(language, language))
        .distinct()
        .forEach(tag -> addNames(tag, entries));
    return entries.isEmpty() ? List.of() : List.of(new Names(entries));
  }

  private static void addNames(String tag, Map<String, Integer> to) {
    ULocale locale = ULocale.forLanguageTag(tag);
    var full = LocaleDisplayNames.getInstance(locale, DisplayContext.LENGTH_FULL);
    var brief = LocaleDisplayNames.getInstance(locale, DisplayContext.LENGTH_SHORT);
    for (int i = 0; i < CODES.length; i++) {
      @Nullable String name = full.regionDisplayName(CODES[i]);
      if (name != null && !name.equals(CODES[i])) {
        for (String form : List.of(name, brief.regionDisplayName(CODES[i]))) {
          to.putIfAbsent(Names.fold(HanCharacters.inOneScript(form, locale.getLanguage())), i);
        }
      }
    }
  }
}
