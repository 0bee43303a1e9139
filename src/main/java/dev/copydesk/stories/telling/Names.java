package dev.copydesk.stories.telling;

import dev.copydesk.model.Article;
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
import java.util.TreeMap;

/**
 * The people, places and bodies of a story: runs of capitalised words, brought to one form each.
 *
 * <p>Desks write a name in full first and then its last word: {@code Pete Hegseth}, {@code Mr
 * Hegseth}, {@code Hegseth}. So a last word stands for the longer name that came before it. Texts
 * in scripts without capitals have no names here.
 */
final class Names {
  private static final int MOST = 10;
  private static final int OPENING = 6000;

  /** Titles before a name; what stands before them is an office and no part of the name either. */
  private static final Set<String> TITLES =
      Set.of(
          "Mr",
          "Mr.",
          "Mrs",
          "Mrs.",
          "Ms",
          "Ms.",
          "Miss",
          "Dr",
          "Dr.",
          "Prof",
          "Prof.",
          "Professor",
          "Sir",
          "Dame",
          "President",
          "Minister",
          "Secretary",
          "Senator",
          "Sen",
          "Sen.",
          "Rep",
          "Rep.",
          "Gov",
          "Gov.",
          "Governor",
          "Mayor",
          "Chancellor",
          "Judge",
          "Justice",
          "Gen",
          "Gen.",
          "Col",
          "Col.",
          "Lt",
          "Lt.",
          "Sgt",
          "Sgt.",
          "Capt",
          "Capt.",
          "Chairman",
          "Officer",
          "Speaker",
          "Leader",
          "Prosecutor",
          "Commissioner",
          "Ambassador",
          "Spokesman",
          "Spokeswoman",
          "Coach",
          "Herr",
          "Frau",
          "Monsieur",
          "Madam",
          "Mdm",
          "Madame",
          "Mme",
          "Señor",
          "Señora");

  /** For every name in how many voices it stands, and how often in each. */
  private final Map<String, Double> scores = new TreeMap<>();

  /** For every last word the longer names that came before it, with how often they did. */
  private final Map<String, Map<String, Integer>> longer = new HashMap<>();

  private final Map<String, Integer> lowerCase = new HashMap<>();
  private final Set<String> capitalWithin = new HashSet<>();

  private Names() {}

  /** The names in the articles, those first that are in most of them most often. */
  static List<String> of(List<Article> voices) {
    Names names = new Names();
    List<CapitalRuns> read =
        voices.stream().map(voice -> CapitalRuns.of(opening(voice.text()))).toList();
    read.forEach(names::learn);
    for (int i = 0; i < voices.size(); i++) {
      names.count(read.get(i).runs(), voices.get(i).language());
    }
    return names.ranked();
  }

  private static String opening(String text) {
    return text.length() <= OPENING ? text : text.substring(0, OPENING);
  }

  /** Which words have a capital where they need not, and which have none. */
  private void learn(CapitalRuns read) {
    read.lowerCase().forEach((word, n) -> lowerCase.merge(word, n, Integer::sum));
    for (Run run : read.runs()) {
      run.words().stream().skip(run.opens() ? 1 : 0).forEach(capitalWithin::add);
    }
  }

  private void count(List<Run> runs, String language) {
    Set<String> calendar = Calendars.words(language);
    Map<String, Integer> mentions = new TreeMap<>();
    Map<String, String> fullForms = new HashMap<>();
    for (Run run : runs) {
      List<String> words = name(run, language, calendar);
      if (!words.isEmpty()) {
        String name = String.join(" ", words);
        if (words.size() > 1) {
          fullForms.putIfAbsent(words.getLast(), name);
        } else if (fullForms.containsKey(name)) {
          longer
              .computeIfAbsent(name, last -> new TreeMap<>())
              .merge(fullForms.get(name), 1, Integer::sum);
        } else {
          fullForms.put(name, name);
        }
        mentions.merge(name, 1, Integer::sum);
      }
    }
    mentions.forEach((name, n) -> scores.merge(name, Math.log(1.0 + n), Double::sum));
  }

  /** The words of a run that make a name; none where it is none. */
  private List<String> name(Run run, String language, Set<String> calendar) {
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
    return words.size() == 1 && !canStandAlone(words, language) ? List.of() : words;
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
    return lowerCase.containsKey(first.toLowerCase(Locale.ROOT))
        || Stems.of(first, language, 1).isEmpty();
  }

  private List<String> ranked() {
    Map<String, Double> merged = new TreeMap<>();
    scores.forEach((name, score) -> merged.merge(fullForm(name), score, Double::sum));
    return merged.entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST)
        .map(Map.Entry::getKey)
        .toList();
  }

  private String fullForm(String name) {
    Map<String, Integer> forms = longer.getOrDefault(name, Map.of());
    return forms.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(name);
  }
}
