package dev.copydesk.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The articles that a page describes in JSON-LD. */
final class StructuredData {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(
              JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
              JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
              JsonReadFeature.ALLOW_TRAILING_COMMA,
              JsonReadFeature.ALLOW_JAVA_COMMENTS,
              JsonReadFeature.ALLOW_MISSING_VALUES)
          .build();

  /** Of JSON that cannot be read, the fields that still can. */
  private static final Pattern FIELD =
      Pattern.compile("\"(headline|datePublished)\"\\s*+:\\s*+\"([^\"\\\\\n]*+)\"");

  private static final List<String> ARTICLES = List.of("Article", "Posting", "Report");

  /** Levels below the top at which an article may stand: array, graph, mainEntity. */
  private static final int DEEPEST = 6;

  private final List<Description> articles = new ArrayList<>();
  private final List<Description> pages = new ArrayList<>();

  StructuredData(Document document) {
    for (Element script : document.getElementsByTag("script")) {
      String type = script.attr("type").strip().toLowerCase(Locale.ROOT);
      if (type.startsWith("application/ld+json")) {
        read(script.data());
      }
    }
  }

  /** Every article's headline, in page order. */
  List<String> headlines() {
    return articles.stream().flatMap(article -> article.headline().stream()).toList();
  }

  /** The article of that headline, else the first; else what is said of the page as a whole. */
  Description describe(@Nullable String title) {
    return articles.stream()
        .filter(article -> article.headline().filter(name -> Titles.same(name, title)).isPresent())
        .findFirst()
        .or(() -> articles.stream().findFirst())
        .or(() -> pages.stream().findFirst())
        .orElseGet(() -> new Description(JSON.createObjectNode()));
  }

  private void read(String script) {
    int start = bracket(script);
    if (start == script.length()) {
      return;
    }
    try {
      collect(JSON.readTree(script.substring(start)), 0);
    } catch (JacksonException e) {
      salvage(script).ifPresent(articles::add);
    }
  }

  /** Past the comment that some sites hide the JSON in. */
  private static int bracket(String script) {
    int at = 0;
    while (at < script.length() && script.charAt(at) != '{' && script.charAt(at) != '[') {
      at++;
    }
    return at;
  }

  private static Optional<Description> salvage(String script) {
    ObjectNode node = JSON.createObjectNode();
    Matcher fields = FIELD.matcher(script);
    while (fields.find()) {
      if (!node.has(fields.group(1))) {
        node.put(fields.group(1), fields.group(2));
      }
    }
    return node.isEmpty() ? Optional.empty() : Optional.of(new Description(node));
  }

  private void collect(JsonNode node, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    if (node.isArray()) {
      node.forEach(child -> collect(child, depth + 1));
      return;
    }
    var thing = new Description(node);
    if (ARTICLES.stream().anyMatch(thing::isA)) {
      articles.add(thing);
    } else if (thing.isA("WebPage")) {
      pages.add(thing);
    }
    for (String field : List.of("@graph", "mainEntity", "mainEntityOfPage")) {
      collect(node.path(field), depth + 1);
    }
  }
}
