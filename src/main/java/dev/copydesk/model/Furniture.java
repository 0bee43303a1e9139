package dev.copydesk.model;

/**
 * A stretch of a page that is no article's body. With the articles' spans, the furniture of a page
 * covers each of its characters exactly once.
 *
 * @param page the id of the page
 * @param span where it stands; never empty
 * @param kind what it is
 */
public record Furniture(String page, Span span, Kind kind) {

  /** What a stretch of furniture is. */
  public enum Kind {
    /** The headline of an article, where its title was taken from. */
    HEADLINE,
    /** A text that stands on the page already: a second headline, a second caption. */
    REPEAT,
    /** Who wrote an article. */
    BYLINE,
    /** When it was published or updated. */
    DATE,
    /** The outlet or agency. */
    SOURCE,
    /** What a picture shows, and who took it. */
    CAPTION,
    /** A heading within an article's body. */
    SUBHEAD,
    /** A word that names what follows or leads elsewhere: a section, a tag, "read more". */
    LABEL,
    /** A part of the site: menu, share buttons, app notice, comments, newsletter box. */
    WIDGET,
    /** Blanks and line breaks. */
    SPACE,
    /** Text that belongs to no article and whose purpose is not known. */
    OTHER,
    /** A line of an article that stands in many others which have nothing else in common. */
    BOILERPLATE
  }

  /** Refuses an empty stretch, which would cover nothing. */
  public Furniture {
    if (span.length() == 0) {
      throw new IllegalArgumentException("empty furniture at " + span.start() + " of " + page);
    }
  }
}
