package dev.copydesk.stories.telling;

import dev.copydesk.model.Article;
import dev.copydesk.stories.words.Stem;
import dev.copydesk.stories.words.Stems;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Picks the headline that says best what the story is. */
final class Headlines {
  /** So many characters stand for a headline where no article has one; cut at a blank. */
  private static final int FIRST_WORDS = 80;

  /** A headline with fewer telling words seldom says who did what, one with more is a paragraph. */
  private static final int FEWEST = 3;

  private static final int MOST = 16;

  /** What a headline is worth that its own text does not take up. */
  private static final double FOREIGN = 0.3;

  /** What a browser's title adds to the headline: {@code | The Velda Courier}. */
  private static final Pattern OUTLET = Pattern.compile("(?<=\\S.{15,300}) \\| [^|]{2,40}$");

  private Headlines() {}

  static String best(Digest digest) {
    String best = "";
    double most = 0;
    for (int i = 0; i < digest.voices().size(); i++) {
      Article voice = digest.voices().get(i);
      if (voice.title() != null && words(voice) > 0) {
        double clarity = clarity(voice, digest) * (isTakenUp(i, digest) ? 1 : FOREIGN);
        if (clarity > most) {
          most = clarity;
          best = voice.title();
        }
      }
    }
    return best.isEmpty() ? bestFirstWords(digest) : OUTLET.matcher(best.strip()).replaceFirst("");
  }

  /** How much of the story the headline says, less where it is cut, shouted, or of odd length. */
  private static double clarity(Article voice, Digest digest) {
    String title = String.valueOf(voice.title());
    double clarity = digest.meanWeight(title, voice.language());
    int words = words(voice);
    if (words < FEWEST || words > MOST) {
      clarity *= 0.5;
    }
    if (title.endsWith("…") || title.endsWith("...") || title.endsWith("?")) {
      clarity *= 0.7;
    }
    boolean cased = !title.equals(title.toLowerCase(Locale.ROOT));
    if (cased && title.equals(title.toUpperCase(Locale.ROOT))) {
      clarity *= 0.7;
    }
    return clarity;
  }

  /** Whether the text has a word of its headline; a line that it does not take up is the page's. */
  private static boolean isTakenUp(int place, Digest digest) {
    Article voice = digest.voices().get(place);
    Set<String> said =
        digest.openings().get(place).stream().map(Stem::form).collect(Collectors.toSet());
    return Stems.of(String.valueOf(voice.title()), voice.language(), 2 * MOST).stream()
        .anyMatch(stem -> said.contains(stem.form()));
  }

  /**
   * How many words of the headline say something: no stop words, numbers, days and months. In
   * scripts without spaces, pairs of characters.
   */
  private static int words(Article voice) {
    Set<String> calendar = Calendars.words(voice.language());
    String title = String.valueOf(voice.title());
    return (int)
        Stems.of(title, voice.language(), 2 * MOST).stream()
            .map(stem -> title.substring(stem.start(), stem.end()))
            .filter(word -> Character.isLetter(word.codePointAt(0)) && !calendar.contains(word))
            .count();
  }

  /** The first words that say most of the story. */
  private static String bestFirstWords(Digest digest) {
    Comparator<Article> byWeight =
        Comparator.comparingDouble(
            voice -> digest.meanWeight(firstWords(voice.text()), voice.language()));
    return digest.voices().stream()
        .max(byWeight.thenComparing(Article::id, Comparator.reverseOrder()))
        .map(voice -> firstWords(voice.text()))
        .orElseThrow();
  }

  private static String firstWords(String text) {
    String line = text.strip().lines().findFirst().orElse("").strip();
    if (line.codePointCount(0, line.length()) <= FIRST_WORDS) {
      return line;
    }
    int end = line.offsetByCodePoints(0, FIRST_WORDS);
    int blank = line.lastIndexOf(' ', end);
    return line.substring(0, blank > end / 2 ? blank : end) + "…";
  }
}
