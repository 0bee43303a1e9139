package dev.copydesk.segment.pieces;

/** Which characters show nothing, and which of them end a line. */
public final class Blanks {
  private Blanks() {}

  /**
   * Whether a reader sees nothing there: spaces of every width, controls, and the marks that only
   * steer layout, such as the byte order mark and the zero-width joiners that scrapers leave
   * behind.
   */
  public static boolean isBlank(char c) {
    if (c <= ' ' || (c >= 0x7F && c <= 0xA0)) {
      return true;
    }
    return c >= 0x1680
        && (Character.isSpaceChar(c)
            || (c >= 0x200B && c <= 0x200F)
            || (c >= 0x202A && c <= 0x202E)
            || (c >= 0x2060 && c <= 0x2069)
            || c == 0xFEFF);
  }

  /** Whether a line ends there: line feed, return, form feed, next line, the Unicode separators. */
  public static boolean endsLine(char c) {
    return c <= '\r' ? c >= '\n' : c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  /** The first index from {@code start} that shows something, or {@code end}. */
  public static int skip(CharSequence text, int start, int end) {
    int at = start;
    while (at < end && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /**
   * The index after the last character before {@code end} that shows something, or {@code start}.
   */
  public static int skipBack(CharSequence text, int start, int end) {
    int at = end;
    while (at > start && isBlank(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }
}
