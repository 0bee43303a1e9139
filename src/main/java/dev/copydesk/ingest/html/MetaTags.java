package dev.copydesk.ingest.html;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The meta elements of a page by their names, whichever attribute holds the name. */
final class MetaTags {
  private static final List<String> NAMES = List.of("property", "name", "itemprop", "http-equiv");

  private final Map<String, String> contents = new HashMap<>();

  MetaTags(Document document) {
    for (Element meta : document.getElementsByTag("meta")) {
      String content = meta.attr("content").strip();
      for (String attribute : NAMES) {
        if (!content.isEmpty() && meta.hasAttr(attribute)) {
          contents.putIfAbsent(plain(meta.attr(attribute)), content);
        }
      }
    }
  }

  /** The first that is there, of names in the order of their worth. */
  Optional<String> first(List<String> names) {
    return names.stream()
        .flatMap(name -> Optional.ofNullable(contents.get(plain(name))).stream())
        .findFirst();
  }

  /** Sites write one name in many ways: dc.date.issued, DC.date-issued, article:published_time. */
  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }
}
