package dev.copydesk.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What the markup of an HTML page says of one block of its rendered text.
 *
 * @param span where the block stands in the page's text, its line break left out
 * @param tag the block element in lower case: {@code p}, {@code h1}, {@code li}, {@code div} …
 * @param linkDensity the share of its characters that stand within links, 0 to 1
 * @param regions the parts of the page that it stands in
 * @param container which of the page's article-like containers is the nearest around it, counted
 *     from 1 in page order; 0 when it stands in none
 * @param template which of the page's kinds of places it stands in, counted from 1 in page order:
 *     blocks share it that have the same tag and the same chain of elements and classes around
 *     them, as the paragraphs of one article mostly do
 */
public record Block(
    Span span, String tag, double linkDensity, Set<Region> regions, int container, int template) {

  /** Copies the set and refuses a density that is none. */
  public Block {
    if (!(linkDensity >= 0 && linkDensity <= 1)) {
      throw new IllegalArgumentException("linkDensity must be within 0 and 1: " + linkDensity);
    }
    Set<Region> copy = EnumSet.noneOf(Region.class);
    copy.addAll(regions);
    regions = Collections.unmodifiableSet(copy);
  }

  /** A part of a page by the meaning that its elements, roles or class names give it. */
  public enum Region {
    /** Within an article element. */
    ARTICLE,
    /** Within what the markup names as the body of an article. */
    BODY,
    /** Within the main element. */
    MAIN,
    /** Menus, breadcrumbs, lists of tags. */
    NAVIGATION,
    /** Beside the content: related stories, promotions. */
    ASIDE,
    /** The head of the page or of an article. */
    HEADER,
    /** The foot of the page or of an article. */
    FOOTER,
    /** A picture with its caption and credit. */
    FIGURE,
    /** Who wrote it and when. */
    BYLINE,
    /** Fields and buttons: search, newsletter, consent. */
    FORM,
    /** What readers wrote. */
    COMMENTS,
    /** Not shown to a reader. */
    HIDDEN
  }
}
