package dev.copydesk.text;

import java.util.regex.Pattern;

/**
 * Makes text from foreign pages safe to show without moving a single character, so that offsets
 * into it still hold: control characters become their visible pictures, halves of broken surrogate
 * pairs the replacement character, and what would turn the direction of the text around it an
 * invisible joiner.
 */
public final class Harmless {
  /** Word joiner: no width, no line break, no direction. */
  private static final char NOTHING = '\u2060';

  private static final char UNKNOWN = '\uFFFD';

  /** U+2400 is the picture of NUL, the others follow in order. */
  private static final char FIRST_PICTURE = '\u2400';

  private static final char PICTURE_OF_DELETE = '\u2421';

  private static final Pattern LINE_ENDS = Pattern.compile("[\n\r\t\u000B\f\u0085\u2028\u2029]");

  private Harmless() {}

  /** The text with the same number of UTF-16 units; line breaks and tabs stay. */
  public static String text(String foreign) {
    int at = 0;
    while (at < foreign.length() && harmless(foreign, at) == foreign.charAt(at)) {
      at++;
    }
    if (at == foreign.length()) {
      return foreign;
    }
    var safe = new StringBuilder(foreign.length()).append(foreign, 0, at);
    for (; at < foreign.length(); at++) {
      safe.append(harmless(foreign, at));
    }
    return safe.toString();
  }

  /** The text on one line: a headline, a name, a file. */
  public static String line(String foreign) {
    return text(LINE_ENDS.matcher(foreign).replaceAll(" "));
  }

  /** The text as content of an HTML element or of a quoted attribute. */
  public static String html(String foreign) {
    return text(foreign)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  private static char harmless(String text, int at) {
    char c = text.charAt(at);
    if (c < ' ') {
      return c == '\n' || c == '\t' ? c : (char) (FIRST_PICTURE + c);
    }
    if (c < 0x7F) {
      return c;
    }
    if (c < 0xA0) {
      return c == 0x7F ? PICTURE_OF_DELETE : UNKNOWN;
    }
    if (turnsDirection(c)) {
      return NOTHING;
    }
    return Character.isSurrogate(c) && !isPaired(text, at) ? UNKNOWN : c;
  }

  /** Embeddings, overrides and isolates; the plain marks of Arabic and Hebrew typing are none. */
  private static boolean turnsDirection(char c) {
    return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
  }

  private static boolean isPaired(String text, int at) {
    return Character.isHighSurrogate(text.charAt(at))
        ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
        : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
  }
}
