package dev.copydesk.ingest.bytes;

import java.util.Locale;

/** Names from file systems and records, made fit for a line of output. */
public final class Names {
  private static final char REPLACEMENT = '\uFFFD';

  private Names() {}

  /**
   * The name with control characters and broken surrogates as escapes: {@code \n}, {@code \\u009B}.
   */
  public static String shown(String name) {
    if (name.codePoints().noneMatch(Names::isUnfit)) {
      return name;
    }
    StringBuilder shown = new StringBuilder(name.length() + 16);
    name.codePoints().forEach(c -> appendEscaped(c, shown));
    return shown.toString();
  }

  /**
   * The name as a page's id: as it is, but every control character is replaced by the picture that
   * Unicode has for it (U+240A for a line feed), and where there is none by U+FFFD.
   */
  public static String id(String name) {
    if (name.codePoints().noneMatch(Names::isUnfit)) {
      return name;
    }
    StringBuilder id = new StringBuilder(name.length());
    name.codePoints().map(Names::visible).forEach(id::appendCodePoint);
    return id.toString();
  }

  /** Whether a code point breaks a line, moves the cursor, reorders the text or is none at all. */
  private static boolean isUnfit(int c) {
    return Character.isISOControl(c)
        || c == 0x2028
        || c == 0x2029
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }

  private static int visible(int c) {
    if (!isUnfit(c)) {
      return c;
    }
    return c < 0x20 ? 0x2400 + c : c == 0x7F ? 0x2421 : REPLACEMENT;
  }

  private static void appendEscaped(int c, StringBuilder to) {
    switch (c) {
      case '\n' -> to.append("\\n");
      case '\r' -> to.append("\\r");
      case '\t' -> to.append("\\t");
      default -> {
        if (isUnfit(c)) {
          to.append(String.format(Locale.ROOT, "\\u%04X", c));
        } else {
          to.appendCodePoint(c);
        }
      }
    }
  }
}
