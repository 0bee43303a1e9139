package dev.copydesk.text;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to text. What the bytes themselves prove goes before what is said of them: a byte order
 * mark, then well-formed UTF-8, then the charsets that the page's surroundings declare, then UTF-8
 * with a few broken bytes, then ICU's guess.
 *
 * <p>Broken bytes become U+FFFD; nothing that decodes is changed, so that a page which was garbled
 * before it came here is at least not garbled twice. The byte order mark is no part of the text.
 *
 * <p>Stateless and safe to share between threads.
 */
public final class Decoder {
  private static final char REPLACEMENT = '\uFFFD';
  private static final byte[] ENCODED_REPLACEMENT = {(byte) 0xEF, (byte) 0xBF, (byte) 0xBD};
  private static final Charset WESTERN = Charset.forName("windows-1252");

  /** ICU looks at the first 8,000 bytes only; so it is shown those that tell something. */
  private static final int SAMPLE = 8_000;

  /** How many bytes of ASCII around a telling byte are shown too: the word that it stands in. */
  private static final int CONTEXT = 12;

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

  private Decoder() {}

  /**
   * A decoded text.
   *
   * @param text without byte order mark, surrogates only in pairs
   * @param charset the IANA name of the charset that decoded it
   */
  public record Text(String text, String charset) {}

  /**
   * Decodes; empty where the bytes are no text at all (see {@link Binary#kind}).
   *
   * @param bytes a whole document
   * @param declared the names of charsets that are claimed for it, the most trusted first; unknown
   *     and misspelt ones are passed over
   */
  public static Optional<Text> decode(byte[] bytes, List<String> declared) {
    Text marked = byMark(bytes);
    if (marked != null) {
      return Optional.of(marked);
    }
    if (Binary.kind(bytes).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(unmarked(bytes, declared));
  }

  /** The text with every half of a surrogate pair that stands alone replaced by U+FFFD. */
  public static String withoutLoneSurrogates(String text) {
    int at = loneSurrogate(text, 0);
    if (at < 0) {
      return text;
    }
    StringBuilder mended = new StringBuilder(text);
    for (; at >= 0; at = loneSurrogate(text, at + 1)) {
      mended.setCharAt(at, REPLACEMENT);
    }
    return mended.toString();
  }

  private static int loneSurrogate(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        return i;
      }
    }
    return -1;
  }

  private static @Nullable Text byMark(byte[] bytes) {
    Mark mark = Mark.of(bytes);
    return mark == null
        ? null
        : new Text(
            new String(bytes, mark.length(), bytes.length - mark.length(), mark.charset()),
            mark.charset().name());
  }

  private static Text unmarked(byte[] bytes, List<String> declared) {
    String utf8 = new String(bytes, StandardCharsets.UTF_8);
    int broken = broken(utf8, bytes);
    Text shifted = broken == 0 ? shifted(bytes) : null;
    if (shifted != null) {
      return shifted;
    }
    if (broken == 0) {
      return new Text(utf8, StandardCharsets.UTF_8.name());
    }
    for (String name : declared) {
      Text strict = strictly(bytes, charset(name));
      if (strict != null) {
        return strict;
      }
    }
    // Other charsets hardly ever form well-formed sequences of UTF-8 by chance.
    boolean mostlyUtf8 = broken <= wellFormed(utf8) || isCutOnly(utf8, broken);
    return mostlyUtf8 ? new Text(utf8, StandardCharsets.UTF_8.name()) : guessed(bytes, declared);
  }

  /** How many broken places were replaced when the bytes were decoded as UTF-8. */
  private static int broken(String utf8, byte[] bytes) {
    int replaced = 0;
    for (int at = utf8.indexOf(REPLACEMENT); at >= 0; at = utf8.indexOf(REPLACEMENT, at + 1)) {
      replaced++;
    }
    return replaced == 0 ? 0 : replaced - literalReplacements(bytes);
  }

  private static int literalReplacements(byte[] bytes) {
    int found = 0;
    for (int i = 0; i + 2 < bytes.length; i++) {
      if (bytes[i] == ENCODED_REPLACEMENT[0]
          && bytes[i + 1] == ENCODED_REPLACEMENT[1]
          && bytes[i + 2] == ENCODED_REPLACEMENT[2]) {
        found++;
      }
    }
    return found;
  }

  private static long wellFormed(String utf8) {
    return utf8.codePoints().filter(c -> c >= 0x80 && c != REPLACEMENT).count();
  }

  /** Whether the only broken place is the last one: a character that was cut in two. */
  private static boolean isCutOnly(String utf8, int broken) {
    return broken == 1 && utf8.charAt(utf8.length() - 1) == REPLACEMENT;
  }

  /** Decodes ISO-2022-JP, which is ASCII to the eye of UTF-8: it shifts by escape sequences. */
  private static @Nullable Text shifted(byte[] bytes) {
    for (int i = 0; i + 1 < bytes.length; i++) {
      if (bytes[i] == 0x1B && bytes[i + 1] == '$') {
        return strictly(bytes, charset("ISO-2022-JP"));
      }
    }
    return null;
  }

  private static @Nullable Text strictly(byte[] bytes, @Nullable Charset charset) {
    if (charset == null) {
      return null;
    }
    try {
      String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return new Text(text, charset.name());
    } catch (CharacterCodingException _) {
      return null; // that is the answer: these bytes are not in this charset
    }
  }

  /** The charset that browsers would take for the name, or null where there is none. */
  private static @Nullable Charset charset(String name) {
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

  private static Text guessed(byte[] bytes, List<String> declared) {
    CharsetDetector detector = new CharsetDetector();
    detector.setText(telling(bytes));
    for (CharsetMatch match : detector.detectAll()) {
      Text strict = strictly(bytes, charset(match.getName()));
      if (strict != null) {
        return strict;
      }
    }
    for (String name : declared) {
      Charset charset = charset(name);
      if (charset != null) {
        return new Text(new String(bytes, charset), charset.name());
      }
    }
    return new Text(new String(bytes, WESTERN), WESTERN.name());
  }

  /** The bytes beyond ASCII with the words that they stand in, at most {@value #SAMPLE}. */
  private static byte[] telling(byte[] bytes) {
    byte[] sample = new byte[Math.min(SAMPLE, bytes.length)];
    int size = 0;
    int taken = 0;
    for (int i = 0; i < bytes.length && size < sample.length; i++) {
      if (bytes[i] < 0) {
        int from = Math.max(taken, i - CONTEXT);
        int to = Math.min(bytes.length, i + CONTEXT);
        int length = Math.min(to - from, sample.length - size);
        System.arraycopy(bytes, from, sample, size, length);
        size += length;
        taken = to;
        i = to - 1;
      }
    }
    return java.util.Arrays.copyOf(sample, size);
  }

  /** A byte order mark. */
  private record Mark(Charset charset, int length) {
    static @Nullable Mark of(byte[] bytes) {
      if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
        return new Mark(StandardCharsets.UTF_8, 3);
      }
      if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
        return new Mark(StandardCharsets.UTF_32LE, 4);
      }
      if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
        return new Mark(StandardCharsets.UTF_32BE, 4);
      }
      if (startsWith(bytes, 0xFF, 0xFE)) {
        return new Mark(StandardCharsets.UTF_16LE, 2);
      }
      return startsWith(bytes, 0xFE, 0xFF) ? new Mark(StandardCharsets.UTF_16BE, 2) : null;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
      for (int i = 0; i < start.length; i++) {
        if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
          return false;
        }
      }
      return true;
    }
  }
}
