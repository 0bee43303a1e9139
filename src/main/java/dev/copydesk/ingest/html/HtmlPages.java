package dev.copydesk.ingest.html;

import dev.copydesk.model.Block;
import dev.copydesk.model.Page;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Renders HTML pages as text. Any string gives an answer: broken markup is read as a browser reads
 * it. Thread-safe and without state.
 */
public final class HtmlPages {
  /**
   * Elements within elements. News pages nest some 30 to 60 deep; below this depth the parser lays
   * elements side by side, which keeps hostile pages from costing quadratic time.
   */
  private static final int DEEPEST = 256;

  private HtmlPages() {}

  /**
   * A page as a person sees it.
   *
   * @param text the visible text, one block a line, no line empty; figures and menus included
   * @param blocks one for every line of {@code text}, in order
   * @param said what the page's metadata says of it
   */
  public record Rendered(String text, List<Block> blocks, Page.Said said) {}

  /**
   * Renders a page in time linear in its length.
   *
   * @param html the decoded page
   * @param url where it was found, if that is known
   */
  public static Rendered render(String html, @Nullable String url) {
    Document document = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, "");
    Rendering rendering = Rendering.of(document);
    Page.Said said = SaidReader.read(document, url);
    return new Rendered(rendering.text(), rendering.blocks(), said);
  }
}
