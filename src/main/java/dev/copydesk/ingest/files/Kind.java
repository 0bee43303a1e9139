package dev.copydesk.ingest.files;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a file holds. */
public enum Kind {
  /** One page of plain text. */
  TEXT("txt|text"),
  /** One page of markup. */
  HTML("html|htm|xhtml"),
  /** A page a line. */
  JSONL("jsonl|ndjson"),
  /** A page a record, of WARC and WET files. */
  WARC("warc|wet");

  private static final Pattern MARKUP = Pattern.compile("<(?:!doctype html|html|head|body)\\b");
  private static final List<String> PACKED = List.of(".gz", ".zst", ".gzip", ".zstd");

  private final Pattern fileNames;

  Kind(String extensions) {
    fileNames = Pattern.compile(".*\\.(?:" + extensions + ")", Pattern.DOTALL);
  }

  /** What a file's name says, or null where it says nothing that is known here. */
  public static @Nullable Kind byName(String fileName) {
    String name = withoutPacking(fileName);
    for (Kind kind : values()) {
      if (kind.fileNames.matcher(name).matches()) {
        return kind;
      }
    }
    return null;
  }

  /** Whether a file's name has no extension besides that of its packing. */
  public static boolean isUntold(String fileName) {
    return withoutPacking(fileName).indexOf('.') < 0;
  }

  /** What the first bytes of a file's content say; what is nothing else is text. */
  public static Kind byContent(byte[] head) {
    String start =
        new String(head, StandardCharsets.ISO_8859_1)
            .replace("\u00EF\u00BB\u00BF", "")
            .stripLeading()
            .toLowerCase(Locale.ROOT);
    if (start.startsWith("warc/")) {
      return WARC;
    }
    if (start.startsWith("{") || start.startsWith("[{")) {
      return JSONL;
    }
    boolean isMarkup = start.startsWith("<") && MARKUP.matcher(start).find();
    return isMarkup ? HTML : TEXT;
  }

  private static String withoutPacking(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    for (String packed : PACKED) {
      if (name.endsWith(packed)) {
        return name.substring(0, name.length() - packed.length());
      }
    }
    return name;
  }
}
