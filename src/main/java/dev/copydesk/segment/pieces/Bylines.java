package dev.copydesk.segment.pieces;

import dev.copydesk.text.Dates;
import dev.copydesk.text.Scripts;
import java.util.List;

/** Reads the names off a line that says who wrote an article. */
public final class Bylines {
  private static final String AROUND_NAMES = ":,;|·•-–—/()";

  private Bylines() {}

  /**
   * The names alone: without the word before them ({@code By}, {@code Von}, {@code Escrito por})
   * and without the date behind them. Empty where the line holds nothing else.
   */
  public static String names(String line) {
    List<Dates.Found> dates = Dates.find(line);
    int end =
        dates.isEmpty() || dates.getFirst().start() == 0 ? line.length() : dates.getFirst().start();
    Words words = Words.of(line, 0, end);
    // In scripts without spaces the label has no end that could be told.
    int label = words.unspaced() ? 0 : WordList.BYLINES.startOf(words);
    return trimmed(line, afterWords(line, label, end), end);
  }

  private static int afterWords(String line, int words, int end) {
    int at = 0;
    for (int left = words; left > 0; left--) {
      while (at < end && !isInWord(line.charAt(at))) {
        at++;
      }
      while (at < end && isInWord(line.charAt(at))) {
        at++;
      }
    }
    return at;
  }

  private static boolean isInWord(char c) {
    return c == '\'' || c == '’' || Scripts.isWordPart(c);
  }

  private static String trimmed(String line, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isAround(line.charAt(from))) {
      from++;
    }
    while (to > from && isAround(line.charAt(to - 1))) {
      to--;
    }
    return line.substring(from, to);
  }

  private static boolean isAround(char c) {
    return Blanks.isBlank(c) || AROUND_NAMES.indexOf(c) >= 0;
  }
}
