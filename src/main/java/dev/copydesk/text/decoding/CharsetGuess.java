package dev.copydesk.text.decoding;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** ICU's guess at the charset of bytes that nothing is known of. Stateless. */
final class CharsetGuess {
  /** ICU looks at the first 8,000 bytes only; so it is shown those that tell something. */
  private static final int SAMPLE = 8_000;

  /** How many bytes of ASCII around a telling byte are shown too: the word that it stands in. */
  private static final int CONTEXT = 12;

  private CharsetGuess() {}

  /** The charsets that the bytes may be in, the likeliest first. */
  static List<Charset> of(byte[] bytes) {
    CharsetDetector detector = new CharsetDetector();
    detector.setText(telling(bytes));
    return Stream.of(detector.detectAll())
        .map(CharsetMatch::getName)
        .map(Charsets::byName)
        .flatMap(Stream::ofNullable)
        .toList();
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
    return Arrays.copyOf(sample, size);
  }
}
