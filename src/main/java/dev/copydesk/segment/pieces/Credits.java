package dev.copydesk.segment.pieces;

/**
 * The ways in which papers print who took a picture: {@code Photo: Ann Lee}, {@code (Ann Lee/Pool
 * via AP)}, {@code Ann Lee | Reuters}, {@code © Ann Lee}.
 */
final class Credits {
  /** A credit is looked for in so many characters at the end of a piece. */
  private static final int TAIL = 120;

  /** A caption that is glued before a lead is not longer than this. */
  private static final int LONGEST_CAPTION = 900;

  /** What follows a glued caption has to be at least this long to be a lead. */
  private static final int SHORTEST_LEAD = 40;

  /** Most words in the name of an agency. */
  private static final int NAME = 3;

  /** By character, whether it parts a credit from a caption; a v may start the word via. */
  private static final boolean[] SIGNS = signs();

  private Credits() {}

  /** Whether the whole of a short line is the name of an agency. */
  static boolean isOne(Words words, int length) {
    return length <= TAIL && WordList.CREDITS.is(words);
  }

  /** Whether the stretch ends with a credit. */
  static boolean closes(String text, int start, int end) {
    int from = Math.max(start, end - TAIL);
    if (!holdsSign(text, from, end)) {
      return false;
    }
    String tail = text.substring(from, end);
    return closesInBrackets(text, start, end)
        || bracketsAtEnd(tail).indexOf('/') > 0
        || afterColon(tail)
        || afterSeparator(tail)
        || (from == start && tail.startsWith("©"));
  }

  /** Whether there is any of what parts a credit from a caption. */
  private static boolean holdsSign(String text, int start, int end) {
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      if (c < SIGNS.length && SIGNS[c] && (c != 'v' || startsVia(text, at))) {
        return true;
      }
    }
    return false;
  }

  private static boolean[] signs() {
    boolean[] signs = new boolean['©' + 1];
    for (char c : "):|/©v".toCharArray()) {
      signs[c] = true;
    }
    return signs;
  }

  private static boolean startsVia(String text, int at) {
    return text.charAt(at) == 'v' && text.startsWith("via ", at);
  }

  /** {@code … (Photo by Ann Lee/Pool via AP)}: the surest sign of a caption, however long. */
  static boolean closesInBrackets(String text, int start, int end) {
    String brackets = bracketsAtEnd(text.substring(Math.max(start, end - TAIL), end));
    if (brackets.isEmpty()) {
      return false;
    }
    Words words = Words.of(brackets);
    return WordList.CREDITS.ends(words) || WordList.CREDITS.startOf(words) > 0;
  }

  /** What the brackets at the end hold, whatever stop or arrow follows; empty without any. */
  private static String bracketsAtEnd(String tail) {
    int close = tail.lastIndexOf(')');
    int open = tail.lastIndexOf('(', close);
    return open < 0 || tail.length() - close > 8 ? "" : tail.substring(open + 1, close);
  }

  /**
   * {@code Foto: Peter Kneffel/dpa} after anything, and {@code — © BELGA}. {@code Image:} is a
   * credit word, the "image" that ends a clause before a colon is none.
   */
  private static boolean afterColon(String tail) {
    int sign = tail.lastIndexOf('©');
    if (sign >= 0 && tail.length() - sign < 60) {
      return true;
    }
    for (int colon = tail.indexOf(':'); colon > 0; colon = tail.indexOf(':', colon + 1)) {
      Words before = Words.of(tail, Math.max(0, colon - 24), colon);
      if (WordList.CREDITS.ends(before) && startsHigh(tail, before.lastStart())) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsHigh(String tail, int at) {
    return at == 0 || !Character.isLowerCase(tail.charAt(at));
  }

  /** {@code Ann Lee | Getty Images}, {@code Ann Lee/AP}, {@code Ann Lee via Reuters}. */
  private static boolean afterSeparator(String tail) {
    int separator = Math.max(tail.lastIndexOf('|'), tail.lastIndexOf('/'));
    int via = tail.lastIndexOf(" via ");
    int from = Math.max(separator, via < 0 ? -1 : via + 4);
    return from > 0 && WordList.CREDITS.is(Words.of(tail, from + 1, tail.length()));
  }

  /**
   * The index after a caption and its credit that are glued before a lead in one line, or {@code
   * start} where there are none.
   */
  static int endOfGluedCaption(String text, int start, int end) {
    int last = Math.min(end - SHORTEST_LEAD, start + LONGEST_CAPTION);
    int found = start;
    if (last <= start || !mayHoldAgency(text, start, last)) {
      return start;
    }
    for (int at = start + 1; at < last; at++) {
      char c = text.charAt(at);
      if (c == '|' || c == '/' || startsVia(text, at)) {
        int after = endOfAgency(text, c == 'v' ? at + 4 : at + 1, end);
        if (after > 0 && startsLead(text, after, end)) {
          found = after;
        }
      }
    }
    return found;
  }

  private static boolean mayHoldAgency(String text, int start, int end) {
    return text.indexOf('|', start, end) >= 0
        || text.indexOf('/', start, end) >= 0
        || text.indexOf("via ", start, end) >= 0;
  }

  /** The index after the agency that is named at {@code from}, or -1. */
  private static int endOfAgency(String text, int from, int end) {
    int start = Blanks.skip(text, from, Math.min(end, from + 3));
    int best = -1;
    int at = start;
    for (int words = 0; words < NAME && at < end; words++) {
      while (at < end && Character.isLetter(text.charAt(at))) {
        at++;
      }
      if (at > start && isAgency(text.substring(start, at))) {
        best = at;
      }
      if (at >= end || text.charAt(at) != ' ') {
        break;
      }
      at++;
    }
    return best > 0 && best < end && text.charAt(best) == ')' ? best + 1 : best;
  }

  private static boolean isAgency(String name) {
    return !Character.isLowerCase(name.charAt(0)) && WordList.CREDITS.is(Words.of(name));
  }

  /** A lead follows after a blank, starts with a capital or a quote, and is not one more agency. */
  private static boolean startsLead(String text, int after, int end) {
    int lead = Blanks.skip(text, after, end);
    if (lead == after || end - lead < SHORTEST_LEAD) {
      return false;
    }
    char c = text.charAt(lead);
    return c != '|' && c != '/' && !Character.isLowerCase(c);
  }
}
