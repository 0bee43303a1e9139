package dev.copydesk.ingest.content;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the charset out of markup that is not yet decoded. Stateless. */
final class MetaCharset {
  /**
   * Browsers look at 1,024 bytes; pages with much before it are made to look right all the same.
   */
  private static final int LOOKED_AT = 1 << 13;

  private static final Pattern DECLARED =
      Pattern.compile("(?:charset|encoding)\\s*+=\\s*+[\"']?+\\s*+([a-z0-9_.:-]++)");

  private MetaCharset() {}

  /** What the first meta element or XML declaration with a charset says. */
  static Optional<String> of(byte[] markup) {
    String head =
        new String(markup, 0, Math.min(markup.length, LOOKED_AT), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    Matcher declared = DECLARED.matcher(head);
    while (declared.find()) {
      int tag = head.lastIndexOf('<', declared.start());
      if (tag >= 0 && (head.startsWith("<meta", tag) || head.startsWith("<?xml", tag))) {
        return Optional.of(declared.group(1));
      }
    }
    return Optional.empty();
  }
}
