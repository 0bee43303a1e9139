package dev.copydesk.stories.telling;

import dev.copydesk.model.Article;
import dev.copydesk.stories.words.CapitalRuns;
import dev.copydesk.stories.words.CapitalRuns.Run;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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

  /** What follows a family name. */
  private static final Set<String> SUFFIXES = Set.of("Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV");

  /** How people and languages are derived from countries, and members from bodies. */
  private static final Set<String> PEOPLE =
      Set.of("s", "n", "an", "ian", "ians", "ans", "ns", "ese", "ish", "i", "is");

  private static final int SHORTEST_ROOT = 4;

  /** For every name in how many voices it stands, and how often in each. */
  private final Map<String, Double> scores = new TreeMap<>();

  /** For every last word the longer names that came before it, with how often they did. */
  private final Map<String, Map<String, Integer>> longer = new HashMap<>();

  private final Capitals capitals;

  private Names(Capitals capitals) {
    this.capitals = capitals;
  }

  /** The names in the articles, those first that are in most of them most often. */
  static List<String> of(List<Article> voices) {
    List<CapitalRuns> read =
        voices.stream().map(voice -> CapitalRuns.of(opening(voice.text()))).toList();
    Names names = new Names(new Capitals(read));
    for (int i = 0; i < voices.size(); i++) {
      names.count(read.get(i).runs(), voices.get(i).language());
    }
    return names.ranked();
  }

  private static String opening(String text) {
    return text.length() <= OPENING ? text : text.substring(0, OPENING);
  }

  /** Counts the names of one article. */
  private void count(List<Run> runs, String language) {
    Map<String, Integer> mentions = new TreeMap<>();
    Map<String, String> fullForms = new HashMap<>();
    for (Run run : runs) {
      List<String> words = capitals.name(run, language);
      if (!words.isEmpty()) {
        String name = String.join(" ", words);
        String last = familyName(words);
        if (words.size() == 1 && fullForms.containsKey(last)) {
          longer
              .computeIfAbsent(name, key -> new TreeMap<>())
              .merge(fullForms.get(last), 1, Integer::sum);
        }
        fullForms.putIfAbsent(last, name);
        mentions.merge(name, 1, Integer::sum);
      }
    }
    mentions.forEach((name, n) -> scores.merge(name, Math.log(1.0 + n), Double::sum));
  }

  private static String familyName(List<String> words) {
    int last = words.size() - 1;
    return last > 0 && SUFFIXES.contains(words.get(last)) ? words.get(last - 1) : words.get(last);
  }

  private List<String> ranked() {
    Map<String, Double> merged = new TreeMap<>();
    scores.forEach((name, score) -> merged.merge(fullForm(name), score, Double::sum));
    List<String> names = new ArrayList<>();
    merged.entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .forEachOrdered(name -> add(name, names));
    return names.size() <= MOST ? names : names.subList(0, MOST);
  }

  /** Adds a name that is not said yet; a country takes the place of its people. */
  private static void add(String name, List<String> names) {
    for (int i = 0; i < names.size(); i++) {
      if (isOfOneRoot(name, names.get(i))) {
        names.set(i, name);
        return;
      }
      if (isShortFor(name, names.get(i))) {
        return;
      }
    }
    names.add(name);
  }

  /**
   * Whether a name is the first word of one that was said already, or a country's people or
   * language beside the country: {@code Japanese} beside {@code Japan}.
   */
  private static boolean isShortFor(String name, String said) {
    return name.indexOf(' ') < 0 && (said.startsWith(name + " ") || isOfOneRoot(said, name));
  }

  private static boolean isOfOneRoot(String country, String people) {
    int root = people.startsWith(country) ? country.length() : country.length() - 1;
    return country.indexOf(' ') < 0
        && people.indexOf(' ') < 0
        && root >= SHORTEST_ROOT
        && people.startsWith(country.substring(0, root))
        && PEOPLE.contains(people.substring(root));
  }

  /**
   * The form that most often came before the name, which is the name itself where it came first.
   */
  private String fullForm(String name) {
    Map<String, Integer> forms = longer.getOrDefault(name, Map.of());
    return forms.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(name);
  }
}
