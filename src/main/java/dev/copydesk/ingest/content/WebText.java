package dev.copydesk.ingest.content;

import dev.copydesk.ingest.files.Kind;
import dev.copydesk.model.Page;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a content type says: whether there is a page in it, of which kind, in which charset. Any
 * string is a content type; servers send them all.
 */
public final class WebText {
  private static final Set<String> MARKUP = Set.of("text/html", "application/xhtml+xml");
  private static final String PLAIN = "text/plain";
  private static final Pattern CHARSET =
      Pattern.compile(
          "charset\\s*+=\\s*+[\"']?+\\s*+([A-Za-z0-9_.:-]++)", Pattern.CASE_INSENSITIVE);

  private WebText() {}

  /** Whether the type is one of a page; one that is not given may be. */
  public static boolean isPage(@Nullable String contentType) {
    String name = name(contentType);
    return contentType == null || MARKUP.contains(name) || name.equals(PLAIN);
  }

  /** The type without its parameters, in lower case. */
  public static String name(@Nullable String contentType) {
    return contentType == null
        ? "unknown"
        : contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  /**
   * The document in the bytes of that type.
   *
   * @param bytes all of it, unpacked
   * @param contentType with its parameters, or null where the content has to tell
   * @param said what the surroundings say of it
   */
  public static Document document(byte[] bytes, @Nullable String contentType, Page.Said said) {
    Kind kind =
        contentType == null
            ? Kind.byContent(bytes)
            : MARKUP.contains(name(contentType)) ? Kind.HTML : Kind.TEXT;
    return new Document(kind, bytes, charsets(contentType), said);
  }

  private static List<String> charsets(@Nullable String contentType) {
    Matcher charset = CHARSET.matcher(contentType == null ? "" : contentType);
    return charset.find() ? List.of(charset.group(1)) : List.of();
  }
}
