package dev.copydesk.text.decoding;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The charsets of the web by their names. Stateless. */
final class Charsets {
  /**
   * What the names of charsets mean on the web: browsers take every superset for its subset (WHATWG
   * Encoding Standard), and pages are made to look right in browsers.
   */
  private static final Map<String, String> AS_BROWSERS_READ =
      Map.ofEntries(
          Map.entry("ascii", "windows-1252"),
          Map.entry("us-ascii", "windows-1252"),
          Map.entry("latin1", "windows-1252"),
          Map.entry("iso-8859-1", "windows-1252"),
          Map.entry("iso8859-1", "windows-1252"),
          Map.entry("iso-8859-9", "windows-1254"),
          Map.entry("iso-8859-11", "x-windows-874"),
          Map.entry("tis-620", "x-windows-874"),
          Map.entry("windows-874", "x-windows-874"),
          Map.entry("gb2312", "GB18030"),
          Map.entry("gbk", "GB18030"),
          Map.entry("shift_jis", "windows-31j"),
          Map.entry("sjis", "windows-31j"),
          Map.entry("x-sjis", "windows-31j"),
          Map.entry("euc-kr", "x-windows-949"),
          Map.entry("ks_c_5601-1987", "x-windows-949"),
          Map.entry("big5", "Big5-HKSCS"),
          Map.entry("x-x-big5", "Big5-HKSCS"));

  private Charsets() {}

  /** The charset that browsers would take for the name, or null where there is none. */
  static @Nullable Charset byName(String name) {
    String plain = name.strip().toLowerCase(Locale.ROOT);
    try {
      Charset charset = Charset.forName(AS_BROWSERS_READ.getOrDefault(plain, plain));
      // A declaration that could be read as ASCII was not in UTF-16, and nothing on the web is in
      // EBCDIC.
      boolean superset = new String(new byte[] {'<', 'a', '>'}, charset).equals("<a>");
      return superset ? charset : null;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
      return null; // misspelt or unknown, which the web is full of: as if nothing was declared
    }
  }
}
