package dev.copydesk.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Short names for things that have to keep theirs from run to run. */
public final class Hashes {
  /** Bytes of the digest that are kept: of a million names, two meet with odds of 1 in 560. */
  private static final int KEPT = 6;

  /** Bytes kept where two must not meet by chance: of 10^12 things, with odds of 1 in 10^14. */
  private static final int KEPT_TO_COMPARE = 16;

  private Hashes() {}

  /** Twelve hexadecimal digits of the SHA-256 of a text; the same on all machines. */
  public static String shortId(String text) {
    return digits(text, KEPT);
  }

  /** Thirty-two hexadecimal digits of it, for those who take equal digests for equal texts. */
  public static String digest(String text) {
    return digits(text, KEPT_TO_COMPARE);
  }

  private static String digits(String text, int kept) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, kept);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
