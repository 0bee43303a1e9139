package dev.copydesk.ingest.html;

import dev.copydesk.model.Page;
import dev.copydesk.text.Dates;
import dev.copydesk.text.LanguageCodes;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads what a page says of itself, from the surest place to the least sure. */
final class SaidReader {
  /** Names of meta elements for the day of publication, without those for changes. */
  private static final List<String> DATES =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "og:published_time",
          "article:published",
          "datePublished",
          "parsely-pub-date",
          "sailthru.date",
          "cXenseParse:recs:publishtime",
          "cXenseParse:publishtime",
          "cXenseParse:recs:published_time",
          "publishtime",
          "publish-date",
          "published-date",
          "content:publishdate",
          "publication_date",
          "published_at",
          "published",
          "pubdate",
          "dc.date.issued",
          "dcterms.issued",
          "dc.date.created",
          "dcterms.created",
          "dc.date",
          "dcterms.date",
          "date.created",
          "date.available",
          "dateCreated",
          "uploadDate",
          "date");

  private static final List<String> SOURCES =
      List.of("og:site_name", "application-name", "dc.publisher", "publisher");

  private static final List<String> AUTHORS =
      List.of("author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "byl");

  private final Document document;
  private final MetaTags meta;
  private final @Nullable String title;
  private final Description article;

  private SaidReader(Document document) {
    this.document = document;
    meta = new MetaTags(document);
    var data = new StructuredData(document);
    title = Titles.choose(document, meta, data).orElse(null);
    article = data.describe(title);
  }

  /** Reads a document that was found at the address, if that is known. */
  static Page.Said read(Document document, @Nullable String url) {
    var reader = new SaidReader(document);
    return new Page.Said(
        reader.title,
        reader.published().orElse(null),
        reader.article.publisher().or(() -> reader.meta.first(SOURCES)).orElse(null),
        reader.byline(),
        url == null ? reader.address() : url,
        reader.language());
  }

  private Optional<LocalDate> published() {
    return Stream.of(article.published().stream(), meta.first(DATES).stream(), times())
        .flatMap(said -> said)
        .flatMap(said -> Dates.parse(said).stream())
        .findFirst();
  }

  /** The time elements that are marked as the publication's, then all. */
  private Stream<String> times() {
    List<Element> times = document.getElementsByTag("time");
    Stream<Element> marked =
        times.stream()
            .filter(
                time -> time.hasAttr("pubdate") || time.attr("itemprop").equals("datePublished"));
    return Stream.concat(marked, times.stream()).map(time -> time.attr("datetime"));
  }

  private @Nullable String byline() {
    List<String> names = article.authors();
    if (names.isEmpty()) {
      names = meta.first(AUTHORS).stream().toList();
    }
    List<String> people = names.stream().filter(name -> !name.contains("://")).toList();
    return people.isEmpty() ? null : String.join(", ", people);
  }

  private @Nullable String address() {
    return document.getElementsByTag("link").stream()
        .filter(link -> link.attr("rel").equalsIgnoreCase("canonical"))
        .map(link -> link.attr("href").strip())
        .filter(address -> !address.isEmpty())
        .findFirst()
        .or(() -> meta.first(List.of("og:url")))
        .orElse(null);
  }

  private @Nullable String language() {
    return Stream.of(
            document.getElementsByTag("html").stream().map(html -> html.attr("lang")),
            article.language().stream(),
            meta.first(List.of("content-language", "og:locale", "language")).stream())
        .flatMap(tag -> tag)
        .flatMap(tag -> Stream.ofNullable(LanguageCodes.iso(tag)))
        .findFirst()
        .orElse(null);
  }
}
