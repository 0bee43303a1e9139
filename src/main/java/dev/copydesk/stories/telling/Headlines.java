package dev.copydesk.stories.telling;

import dev.copydesk.model.Article;
import dev.copydesk.text.Scripts;
import java.util.Comparator;

/** Picks the headline that says best what the story is. */
final class Headlines {
  /** So many characters stand for a headline where no article has one; cut at a blank. */
  private static final int FIRST_WORDS = 80;

  /** A headline with fewer words seldom says who did what, one with more is a paragraph. */
  private static final int FEWEST = 5;

  private static final int MOST = 18;

  private Headlines() {}

  static String best(Digest digest) {
    return digest.voices().stream()
        .filter(voice -> voice.title() != null && !voice.title().isBlank())
        .max(
            Comparator.comparingDouble((Article voice) -> clarity(voice, digest))
                .thenComparing(Article::id, Comparator.reverseOrder()))
        .map(Article::title)
        .map(String::strip)
        .orElseGet(() -> firstWords(digest.voices().getFirst().text()));
  }

  /** How much of the story the headline says, less where it is cut, shouted, or of odd length. */
  private static double clarity(Article voice, Digest digest) {
    String title = String.valueOf(voice.title());
    double clarity = digest.meanWeight(title, voice.language());
    int words = words(title);
    if (words < FEWEST || words > MOST) {
      clarity *= 0.5;
    }
    if (title.endsWith("…") || title.endsWith("...") || title.endsWith("?")) {
      clarity *= 0.7;
    }
    boolean cased = !title.equals(title.toLowerCase(java.util.Locale.ROOT));
    if (cased && title.equals(title.toUpperCase(java.util.Locale.ROOT))) {
      clarity *= 0.7;
    }
    return clarity;
  }

  /** Runs of letters and digits; in scripts without spaces two characters are about a word. */
  private static int words(String title) {
    int words = 0;
    int unspaced = 0;
    boolean within = false;
    for (int c : title.codePoints().toArray()) {
      if (Scripts.isUnspaced(c)) {
        unspaced++;
      } else if (Scripts.isWordPart(c) && !within) {
        words++;
      }
      within = Scripts.isWordPart(c);
    }
    return words + unspaced / 2;
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
