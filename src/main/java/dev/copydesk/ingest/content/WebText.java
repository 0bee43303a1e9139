package dev.copydesk.ingest.content;

import dev.copydesk.ingest.files.Kind;
import dev.copydesk.model.Page;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MediaType;

/** What a content type says: whether there is a page in it, of which kind, in which charset. */
public final class WebText {
  private static final Set<String> MARKUP = Set.of("text/html", "application/xhtml+xml");
  private static final String PLAIN = "text/plain";

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
        : MediaType.parseLeniently(contentType).base().toString().toLowerCase(Locale.ROOT);
  }

  /** The document in the bytes of that type. */
  public static Document document(byte[] bytes, @Nullable String contentType, Page.Said said) {
    Kind kind =
        contentType == null
            ? Kind.byContent(bytes)
            : MARKUP.contains(name(contentType)) ? Kind.HTML : Kind.TEXT;
    return new Document(kind, bytes, charsets(contentType), said);
  }

  private static List<String> charsets(@Nullable String contentType) {
    String charset =
        contentType == null
            ? null
            : MediaType.parseLeniently(contentType).parameters().get("charset");
    return charset == null ? List.of() : List.of(charset);
  }
}
