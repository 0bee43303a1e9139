package dev.copydesk.verify.witness;

/**
 * Where a sentence ends, told by signs alone: comparing thousands of pairs a second leaves no time
 * for a model, and a missed end costs less here than a wrong one, because what counts of a sentence
 * is the share of its words that another text has.
 */
final class SentenceEnds {
  /** Letters that an abbreviated title, firm or month has at most: Mr., St., No., Corp., Dec. */
  private static final int ABBREVIATION = 4;

  private SentenceEnds() {}

  /** Whether a sentence ends between the word {@code [start, end)} and the next one. */
  static boolean between(String text, int start, int end, int next) {
    boolean stopped = false;
    for (int i = end; i < next; i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\n', '。', '！', '？', '۔', '؟', '।' -> {
          return true;
        }
        case '!', '?', '…' -> stopped = true;
        case '.' -> stopped |= !isAbbreviation(text, start, end);
        default -> {
          if (stopped && Character.isWhitespace(c)) {
            return !Character.isLowerCase(text.codePointAt(next));
          }
        }
      }
    }
    return false;
  }

  private static boolean isAbbreviation(String text, int start, int end) {
    return end - start <= ABBREVIATION && Character.isUpperCase(text.codePointAt(start));
  }
}
