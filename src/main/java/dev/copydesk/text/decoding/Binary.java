package dev.copydesk.text.decoding;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Tells bytes that are no text in any charset: by the signature of a known format, or because they
 * are full of NULs and other control characters.
 *
 * <p>Stateless and safe to share between threads.
 */
public final class Binary {
  /** Looked at for control characters; what a file is shows early. */
  private static final int LOOKED_AT = 1 << 16;

  /**
   * Random bytes hold 9 % of such control characters, packed formats some more; text that went
   * through a bad conversion hardly one in a thousand.
   */
  private static final int PERCENT = 2;

  /** So many stray control characters are forgiven however short the text is. */
  private static final int FORGIVEN = 4;

  private static final Map<String, String> SIGNATURES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("\u0089PNG\r\n", "a PNG image"),
              Map.entry("\u00FF\u00D8\u00FF", "a JPEG image"),
              Map.entry("GIF87a", "a GIF image"),
              Map.entry("GIF89a", "a GIF image"),
              Map.entry("%PDF-", "a PDF document"),
              Map.entry("PK\u0003\u0004", "a ZIP archive or an Office document"),
              Map.entry("PK\u0005\u0006", "an empty ZIP archive"),
              Map.entry("\u001F\u008B\b", "packed with gzip"),
              Map.entry("(\u00B5/\u00FD", "packed with Zstandard"),
              Map.entry("BZh9", "packed with bzip2"),
              Map.entry("\u00FD7zXZ", "packed with xz"),
              Map.entry("7z\u00BC\u00AF", "a 7-Zip archive"),
              Map.entry("Rar!\u001A", "a RAR archive"),
              Map.entry("\u00D0\u00CF\u0011\u00E0", "an old Office document"),
              Map.entry("SQLite format 3", "a SQLite database"),
              Map.entry("PAR1", "a Parquet file"),
              Map.entry("\u007FELF", "a program"),
              Map.entry("\u00CA\u00FE\u00BA\u00BE", "a program"),
              Map.entry("OggS", "sound or video"),
              Map.entry("ID3\u0003", "sound"),
              Map.entry("ID3\u0004", "sound")));

  private Binary() {}

  /**
   * What the bytes are, in words such as {@code a PNG image}, or empty where they may well be text.
   * UTF-16 and UTF-32 are none to it: the caller looks for them first.
   */
  public static Optional<String> kind(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
    return SIGNATURES.entrySet().stream()
        .filter(signature -> head.startsWith(signature.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .or(() -> isFullOfControls(bytes) ? Optional.of("binary data") : Optional.empty());
  }

  private static boolean isFullOfControls(byte[] bytes) {
    int looked = Math.min(bytes.length, LOOKED_AT);
    int controls = 0;
    for (int i = 0; i < looked; i++) {
      controls += isControl(bytes[i]) ? 1 : 0;
    }
    return controls > FORGIVEN + looked * PERCENT / 100;
  }

  /** Control characters that text has no use for; escape shifts charsets, 0x1A ends DOS files. */
  private static boolean isControl(byte b) {
    return b >= 0 && b < 0x20 && !(b >= '\t' && b <= '\r') && b != 0x1A && b != 0x1B;
  }
}
