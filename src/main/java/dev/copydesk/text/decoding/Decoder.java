package dev.copydesk.text.decoding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
    Charset wide = UnmarkedUtf16.of(bytes);
    if (wide != null) {
      return Optional.of(new Text(withoutLoneSurrogates(new String(bytes, wide)), wide.name()));
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
    ByteOrderMark mark = ByteOrderMark.of(bytes);
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
      Text strict = strictly(bytes, Charsets.byName(name));
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
        return strictly(bytes, Charsets.byName("ISO-2022-JP"));
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

  private static Text guessed(byte[] bytes, List<String> declared) {
    for (Charset charset : CharsetGuess.of(bytes)) {
      Text strict = strictly(bytes, charset);
      if (strict != null) {
        return strict;
      }
    }
    for (String name : declared) {
      Charset charset = Charsets.byName(name);
      if (charset != null) {
        return new Text(new String(bytes, charset), charset.name());
      }
    }
    return new Text(new String(bytes, WESTERN), WESTERN.name());
  }
}
