package dev.copydesk.text.dates;

import dev.copydesk.text.dates.words.CalendarWords;
import dev.copydesk.text.dates.words.Names;

/** What may stand between the parts of a date: punctuation and small words. */
final class Gaps {
  /** In UTF-16 characters; more than {@code " de setembro"} needs, less than a field of its own. */
  private static final int WIDEST = 12;

  private static final int MOST_WORDS = 2;

  private static final String PUNCTUATION =
      ".,،、·•|/-‐‑–—()[]（）@'’:;°º\u200E\u200F\u202A\u202B\u202C";

  private Gaps() {}

  /** The index where a gap that starts there ends; the same index where there is none. */
  static int after(CharSequence line, int start) {
    int limit = Math.min(line.length(), start + WIDEST);
    int at = skipMarks(line, start, limit);
    for (int words = 0; words < MOST_WORDS && at < limit; words++) {
      Names.Match word = CalendarWords.CONNECTORS.at(line, at);
      if (word == null || word.end() > limit) {
        return at;
      }
      at = skipMarks(line, word.end(), limit);
    }
    return at;
  }

  /** The index where the punctuation that ends there starts; words stop it. */
  static int before(CharSequence line, int end) {
    int limit = Math.max(0, end - WIDEST);
    int at = end;
    while (at > limit && isMark(line.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static int skipMarks(CharSequence line, int from, int limit) {
    int at = from;
    while (at < limit && isMark(line.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isMark(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || PUNCTUATION.indexOf(c) >= 0;
  }
}
