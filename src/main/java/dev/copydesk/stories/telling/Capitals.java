package dev.copydesk.stories.telling;

import dev.copydesk.stories.words.CapitalRuns;
import dev.copydesk.stories.words.CapitalRuns.Run;
import dev.copydesk.stories.words.Stems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells which runs of capitalised words are names, by how their words are written elsewhere in the
 * story: a name keeps its capital within a sentence, a common word is in lower case there.
 */
final class Capitals {
  /** Titles before a name; what stands before them is an office and no part of the name either. */
  private static final Set<String> TITLES =
      """
          Mr Mr. Mrs Mrs. Ms Ms. Miss Dr Dr. Prof Prof. Professor Sir Dame President
          Presidents Minister Secretary Senator Senators Congressman Congresswoman Sen Sen. Rep Rep. Gov Gov. Governor Mayor
          Chancellor Judge Justice Gen Gen. Col Col. Lt Lt. Sgt Sgt. Capt Capt. Chairman
          Officer Speaker Leader Director Adviser Advisor Detective Prosecutor Commissioner Ambassador Spokesman
          Spokeswoman Coach Herr Frau Monsieur Madam Mdm Madame Mme Señor Señora
      """
          .lines()
          .flatMap(line -> List.of(line.strip().split(" ")).stream())
          .collect(Collectors.toUnmodifiableSet());

  private final Set<String> lowerCase = new HashSet<>();
  private final Set<String> capitalWithin = new HashSet<>();

  /** How often each run of words stands by itself. */
  private final Map<List<String>, Integer> runs = new HashMap<>();

  /** Learns from the texts of a story which words have a capital where they need not. */
  Capitals(List<CapitalRuns> texts) {
    for (CapitalRuns text : texts) {
      lowerCase.addAll(text.lowerCase());
      for (Run run : text.runs()) {
        runs.merge(run.words(), 1, Integer::sum);
        run.words().stream().skip(run.opens() ? 1 : 0).forEach(capitalWithin::add);
      }
    }
  }

  /** The words of a run that make a name; none where it is none. */
  List<String> name(Run run, String language) {
    Set<String> calendar = Calendars.words(language);
    List<String> words = new ArrayList<>(run.words());
    if (run.opens()) {
      if (isDateline(words)) {
        return List.of();
      }
      trimOpening(words, language);
    }
    for (int i = words.size() - 1; i >= 0; i--) {
      if (TITLES.contains(words.get(i)) || calendar.contains(words.get(i))) {
        words = words.subList(i + 1, words.size());
        break;
      }
    }
    if (words.size() > 1 && words.getLast().length() == 1) {
      words = words.subList(0, words.size() - 1);
    }
    words = withoutOffice(withoutOrigin(words));
    return words.size() == 1 && !canStandAlone(words, language) ? List.of() : words;
  }

  /** {@code Betty McCollum of Minnesota}, whom the story calls {@code McCollum} elsewhere. */
  private List<String> withoutOrigin(List<String> words) {
    int of = words.indexOf("of");
    if (of < 2) {
      return words;
    }
    String last = words.get(of - 1);
    boolean bearer =
        runs.containsKey(List.of(last)) && !lowerCase.contains(last.toLowerCase(Locale.ROOT));
    return bearer ? words.subList(0, of) : words;
  }

  /** {@code Playwright Noël Coward}, who is {@code Noël Coward} more often. */
  private List<String> withoutOffice(List<String> words) {
    for (int start = 1; start <= words.size() - 2; start++) {
      List<String> rest = words.subList(start, words.size());
      if (runs.getOrDefault(rest, 0) > runs.getOrDefault(words, 0)) {
        return rest;
      }
    }
    return words;
  }

  /** Capitals throughout at the start of a line: a dateline or a subhead. */
  private static boolean isDateline(List<String> words) {
    return words.stream().noneMatch(word -> word.chars().anyMatch(Character::isLowerCase));
  }

  /** Takes off the first word of a sentence where only its place gives it a capital. */
  private void trimOpening(List<String> words, String language) {
    boolean sure = capitalWithin.contains(words.getFirst());
    if (words.size() == 1 ? !sure : isCommon(words, language)) {
      words.removeFirst();
    } else if (!sure && words.size() > 2 && Character.isLowerCase(words.get(1).charAt(0))) {
      words.subList(0, 2).clear();
    }
  }

  /** One letter is no name, nor is a party with a state such as D-Ohio. */
  private boolean canStandAlone(List<String> words, String language) {
    String word = words.getFirst();
    return word.length() > 1 && word.charAt(1) != '-' && !isCommon(words, language);
  }

  /** Whether the first word is a stop word or is written in lower case elsewhere. */
  private boolean isCommon(List<String> words, String language) {
    String first = words.getFirst();
    return lowerCase.contains(first.toLowerCase(Locale.ROOT))
        || Stems.of(first, language, 1).isEmpty();
  }
}
