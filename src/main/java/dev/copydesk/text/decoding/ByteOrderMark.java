package dev.copydesk.text.decoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A byte order mark.
 *
 * @param charset what it says
 * @param length how many bytes it has
 */
record ByteOrderMark(Charset charset, int length) {
  /** The mark that the bytes start with, or null. */
  static @Nullable ByteOrderMark of(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return new ByteOrderMark(StandardCharsets.UTF_8, 3);
    }
    if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
      return new ByteOrderMark(StandardCharsets.UTF_32LE, 4);
    }
    if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
      return new ByteOrderMark(StandardCharsets.UTF_32BE, 4);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return new ByteOrderMark(StandardCharsets.UTF_16LE, 2);
    }
    return startsWith(bytes, 0xFE, 0xFF) ? new ByteOrderMark(StandardCharsets.UTF_16BE, 2) : null;
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
