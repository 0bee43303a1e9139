package dev.copydesk.stories.telling;

import dev.copydesk.stories.words.Stem;
import dev.copydesk.text.Scripts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The key terms of a story, as its articles write them. */
final class Keywords {
  private static final int MOST = 8;

  private Keywords() {}

  /** The heaviest words that are in none of the names, most telling first. */
  static List<String> of(Digest digest, List<String> names) {
    Map<String, Map<String, Integer>> surfaces = surfaces(digest);
    Set<String> taken = new HashSet<>();
    names.forEach(name -> taken.addAll(List.of(name.toLowerCase(Locale.ROOT).split("[ -]"))));
    Map<String, Double> scores = new HashMap<>();
    surfaces.forEach(
        (form, written) -> {
          String surface = mostFrequent(written);
          if (surface.length() > 1
              && !taken.contains(surface)
              && surface
                  .codePoints()
                  .allMatch(c -> Character.isLetter(c) || c == '-' || c == '\'')) {
            scores.merge(surface, digest.weight(form), Math::max);
          }
        });
    List<String> ranked =
        scores.entrySet().stream()
            .sorted(
                Map.Entry.<String, Double>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .toList();
    return withoutOverlaps(ranked);
  }

  /** Of pairs of characters that overlap, such as AB and BC in the word ABC, the first stays. */
  private static List<String> withoutOverlaps(List<String> ranked) {
    List<String> chosen = new ArrayList<>();
    for (String word : ranked) {
      if (chosen.size() == MOST) {
        break;
      }
      if (chosen.stream().noneMatch(other -> overlap(word, other))) {
        chosen.add(word);
      }
    }
    return chosen;
  }

  private static boolean overlap(String word, String other) {
    int first = word.codePointAt(0);
    int last = word.codePointBefore(word.length());
    return Scripts.isUnspaced(first)
        && (first == other.codePointBefore(other.length()) || last == other.codePointAt(0));
  }

  /** For every stem the words that it stands for, in lower case, with their counts. */
  private static Map<String, Map<String, Integer>> surfaces(Digest digest) {
    Map<String, Map<String, Integer>> surfaces = new HashMap<>();
    for (int i = 0; i < digest.openings().size(); i++) {
      String text = digest.voices().get(i).text();
      for (Stem stem : digest.openings().get(i)) {
        String surface = text.substring(stem.start(), stem.end()).toLowerCase(Locale.ROOT);
        surfaces
            .computeIfAbsent(stem.form(), form -> new TreeMap<>())
            .merge(surface, 1, Integer::sum);
      }
    }
    return surfaces;
  }

  /** The word that is written most often; of several the shortest, then the first. */
  private static String mostFrequent(Map<String, Integer> written) {
    return Collections.min(
            written.entrySet(),
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparingInt(entry -> entry.getKey().length())
                .thenComparing(Map.Entry::getKey))
        .getKey();
  }
}
