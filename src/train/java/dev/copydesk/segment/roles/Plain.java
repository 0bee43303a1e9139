package dev.copydesk.segment.roles;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Texts with all left out that parsers of pages disagree on. */
final class Plain {
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  private Plain() {}

  /** Letters and digits alone, in lower case. */
  static String of(String text) {
    return NO_WORD.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /** The words in lower case. */
  static List<String> words(String text) {
    return NO_WORD
        .splitAsStream(text.toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** How often each run of so many words stands in a text; a shorter text is one run. */
  static Map<List<String>, Integer> runs(String text, int size) {
    List<String> words = words(text);
    Map<List<String>, Integer> runs = new HashMap<>();
    for (int i = 0; i < Math.max(1, words.size() - size + 1) && !words.isEmpty(); i++) {
      runs.merge(words.subList(i, Math.min(words.size(), i + size)), 1, Integer::sum);
    }
    return runs;
  }

  /** How many there are in both, each counted as often as in the one that has fewer. */
  static <T> int shared(Map<T, Integer> a, Map<T, Integer> b) {
    return a.entrySet().stream()
        .mapToInt(run -> Math.min(run.getValue(), b.getOrDefault(run.getKey(), 0)))
        .sum();
  }

  /** How many there are in all. */
  static int size(Map<?, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
