package dev.copydesk.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One news text found in a page.
 *
 * @param id {@code page#n}
 * @param page the id of the page that holds it
 * @param n its place among the page's articles, from 1
 * @param kind an article, or a teaser for one that stands elsewhere
 * @param title its headline, or null where it has none
 * @param source the outlet or agency that it is attributed to, or null
 * @param byline who wrote it, or null
 * @param published the day of publication, or null where none can be told
 * @param language its ISO 639-1 code where there is one, else 639-3; {@code und} where it is
 *     unclear
 * @param extent from its headline, or from the outlet and hour right above it where a list prints
 *     them first, to the end of its last paragraph
 * @param spans its body paragraphs, in page order, none empty, none overlapping
 * @param words how many words the text has; in scripts without spaces, a word is a character
 * @param text the paragraphs, parted by a blank line
 */
public record Article(
    String id,
    String page,
    int n,
    Kind kind,
    @Nullable String title,
    @Nullable String source,
    @Nullable String byline,
    @Nullable LocalDate published,
    String language,
    Span extent,
    List<Span> spans,
    int words,
    String text) {

  /** What stands between two paragraphs in {@link Article#text}. */
  public static final String PARAGRAPH_BREAK = "\n\n";

  /** What sort of news text it is. */
  public enum Kind {
    /** A text of its own. */
    ARTICLE,
    /** A short pointer to an article elsewhere: a headline and a sentence or two, often cut. */
    TEASER
  }

  /** Refuses an article without a paragraph and copies the list. */
  public Article {
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("article " + id + " has no paragraph");
    }
    spans = List.copyOf(spans);
  }

  /** The same article with its language known. */
  public Article withLanguage(String known) {
    return new Article(
        id, page, n, kind, title, source, byline, published, known, extent, spans, words, text);
  }
}
