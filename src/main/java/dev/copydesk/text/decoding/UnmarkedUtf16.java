package dev.copydesk.text.decoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Tells UTF-16 without a byte order mark. Half of the bytes of its spaces, line ends and Latin
 * letters are NULs, on one side of their pairs; no other text has any. Stateless.
 */
final class UnmarkedUtf16 {
  /** Looked at, in bytes. */
  private static final int LOOKED_AT = 1 << 12;

  /** One pair in so many has a NUL at least; Chinese has line ends and digits. */
  private static final int PAIRS = 50;

  /** Fewer NULs are stray ones in other text. */
  private static final int FEWEST = 3;

  /** And so many times as many as on the other side, where 一 and Ā have theirs. */
  private static final int CLEARLY = 4;

  private UnmarkedUtf16() {}

  /** Which UTF-16 the bytes are, or null where they are none. */
  static @Nullable Charset of(byte[] bytes) {
    int end = Math.min(bytes.length, LOOKED_AT) & ~1;
    int first = 0;
    int second = 0;
    for (int i = 0; i < end; i += 2) {
      first += bytes[i] == 0 ? 1 : 0;
      second += bytes[i + 1] == 0 ? 1 : 0;
    }
    int more = Math.max(first, second);
    if (more < FEWEST || more < CLEARLY * Math.min(first, second) || more * 2 * PAIRS < end) {
      return null;
    }
    Charset charset = first > second ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    return new String(bytes, 0, end, charset).chars().anyMatch(UnmarkedUtf16::isNoText)
        ? null
        : charset;
  }

  /** Pictures and sound in pairs of bytes are full of these. */
  private static boolean isNoText(int c) {
    return c < ' ' && !(c >= '\t' && c <= '\r');
  }
}
