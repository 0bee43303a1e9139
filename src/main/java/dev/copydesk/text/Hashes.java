package dev.copydesk.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Short names for things that have to keep theirs from run to run. */
public final class Hashes {
  /** Bytes of the digest that are kept: of a million names, two meet with odds of 1 in 560. */
  private static final int KEPT = 6;

  private Hashes() {}

  /** Twelve hexadecimal digits of the SHA-256 of a text; the same on all machines. */
  public static String shortId(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, KEPT);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
