package dev.copydesk.ingest.html;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import tools.jackson.databind.JsonNode;

/** What a page says of one article in the words of schema.org; every answer may be missing. */
record Description(JsonNode node) {
  Optional<String> headline() {
    return text(node, "headline", "name");
  }

  Optional<String> published() {
    return text(node, "datePublished", "dateCreated", "uploadDate");
  }

  /** Who brought it out, by name. */
  Optional<String> publisher() {
    return Stream.of("publisher", "sourceOrganization", "isPartOf")
        .flatMap(field -> name(first(node.path(field))).stream())
        .findFirst();
  }

  /** As it is written there: a tag, now and then a language's name. */
  Optional<String> language() {
    JsonNode language = first(node.path("inLanguage"));
    return language.isObject() ? text(language, "alternateName", "name") : string(language);
  }

  /** The names of the authors in order. */
  List<String> authors() {
    JsonNode author = node.path("author");
    Stream<JsonNode> all =
        author.isArray() ? StreamSupport.stream(author.spliterator(), false) : Stream.of(author);
    return all.flatMap(one -> name(one).stream()).distinct().toList();
  }

  /** Whether one of the node's types ends so: NewsArticle, https://schema.org/LiveBlogPosting. */
  boolean isA(String end) {
    JsonNode type = node.path("@type");
    return type.isArray()
        ? StreamSupport.stream(type.spliterator(), false)
            .anyMatch(one -> one.asString("").endsWith(end))
        : type.asString("").endsWith(end);
  }

  private static Optional<String> text(JsonNode node, String... fields) {
    return Stream.of(fields).flatMap(field -> string(first(node.path(field))).stream()).findFirst();
  }

  /** A person or organisation, who may be an object or nothing but a name. */
  private static Optional<String> name(JsonNode node) {
    return node.isObject() ? text(node, "name") : string(node);
  }

  private static JsonNode first(JsonNode node) {
    return node.isArray() ? node.path(0) : node;
  }

  /** Text with its character references resolved, which many sites leave in. */
  private static Optional<String> string(JsonNode node) {
    String value = node.isString() ? node.asString() : "";
    boolean markup = value.indexOf('&') >= 0 || value.indexOf('<') >= 0;
    String clean = markup ? Jsoup.parse(value).text() : value.strip();
    return clean.isEmpty() ? Optional.empty() : Optional.of(clean);
  }
}
