package dev.copydesk.stories.telling;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import dev.copydesk.model.Article;
import dev.copydesk.stories.words.Stem;
import dev.copydesk.stories.words.Stems;
import dev.copydesk.text.Scripts;
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

  /** So many characters of a Chinese or Japanese text hold what its opening words do elsewhere. */
  private static final int UNSPACED_OPENING = 500;

  private Keywords() {}

  /** The heaviest words that are in none of the names, most telling first. */
  static List<String> of(Digest digest, List<String> names) {
    Set<String> taken = new HashSet<>(calendar(digest));
    names.forEach(name -> taken.addAll(List.of(name.toLowerCase(Locale.ROOT).split("[ -]"))));
    String language = digest.voices().getFirst().language();
    Map<String, Double> weights =
        Stems.isReadByPairs(language) ? unspacedWords(digest, language) : spacedWords(digest);
    return weights.entrySet().stream()
        .filter(entry -> isWord(entry.getKey()) && !taken.contains(entry.getKey()))
        .sorted(
            Map.Entry.<String, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static boolean isWord(String word) {
    return word.length() > 1
        && word.codePoints().allMatch(c -> Character.isLetter(c) || c == '-' || c == '\'');
  }

  /** The form in which each stem is written most often, with the stem's weight. */
  private static Map<String, Double> spacedWords(Digest digest) {
    Map<String, Double> weights = new HashMap<>();
    surfaces(digest)
        .forEach(
            (form, written) ->
                weights.merge(mostFrequent(written), digest.weight(form), Math::max));
    return weights;
  }

  /** The words of ICU's dictionary, with the mean weight of their pairs of characters. */
  private static Map<String, Double> unspacedWords(Digest digest, String language) {
    Map<String, Double> weights = new HashMap<>();
    BreakIterator words = BreakIterator.getWordInstance(ULocale.forLanguageTag(language));
    for (Article voice : digest.voices()) {
      String opening = voice.text().substring(0, Math.min(voice.text().length(), UNSPACED_OPENING));
      words.setText(opening);
      int start = words.first();
      for (int end = words.next(); end != BreakIterator.DONE; start = end, end = words.next()) {
        if (Scripts.isUnspaced(opening.codePointAt(start)) && end - start > 1) {
          weights.computeIfAbsent(
              opening.substring(start, end), word -> digest.meanWeight(word, language));
        }
      }
    }
    return weights;
  }

  /** Days and months tell when, which the story's dates say better. */
  private static Set<String> calendar(Digest digest) {
    Set<String> words = new HashSet<>();
    for (String word : Calendars.words(digest.voices().getFirst().language())) {
      words.add(word.toLowerCase(Locale.ROOT));
    }
    return words;
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
