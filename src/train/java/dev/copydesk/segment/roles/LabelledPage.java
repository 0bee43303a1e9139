package dev.copydesk.segment.roles;

import dev.copydesk.ingest.html.HtmlPages;
import dev.copydesk.model.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of which somebody has told what is news in it.
 *
 * @param id its name
 * @param set the file that it came from, without its endings
 * @param site pages of one site look alike: they are learnt from or scored together, never apart
 * @param text its visible text, a block a line
 * @param html its markup, or null
 * @param composed whether it may hold several articles; else its one segment has no known start
 * @param segments its articles in page order, at least one
 */
record LabelledPage(
    String id,
    String set,
    String site,
    String text,
    @Nullable String html,
    boolean composed,
    List<Segment> segments) {

  /**
   * An article of the page.
   *
   * @param title its headline, or null where nobody told it
   * @param body its paragraphs, a line each
   * @param line the line of the page that it starts in, counted from 0
   */
  record Segment(@Nullable String title, String body, int line) {}

  /** Copies the list. */
  LabelledPage {
    segments = List.copyOf(segments);
  }

  /** The page as plain text. */
  Page asText() {
    return page(text);
  }

  /** The page with what its markup says, or null where there is none. */
  @Nullable Page asHtml() {
    if (html == null) {
      return null;
    }
    var rendered = HtmlPages.render(html, null);
    return new Page(id, set, "UTF-8", rendered.text(), rendered.blocks(), rendered.said());
  }

  /** Another text under the name of this page. */
  Page page(String other) {
    return new Page(id, set, "UTF-8", other, List.of(), Page.Said.NOTHING);
  }
}
