package dev.copydesk.ingest.html;

import dev.copydesk.model.Block;
import dev.copydesk.model.Block.Region;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Walks over a document once and writes what is visible, a block a line. One use, one thread. */
final class Rendering implements NodeFilter {
  private static final Set<String> NO_TEXT =
      Set.of(
          "head",
          "script",
          "style",
          "template",
          "noscript",
          "svg",
          "math",
          "iframe",
          "object",
          "canvas",
          "audio",
          "video",
          "select",
          "datalist",
          "textarea",
          "map");

  /** Blocks in a browser that the parser's table does not count as such. */
  private static final Set<String> MORE_BLOCKS =
      Set.of(
          "td", "th", "tr", "caption", "legend", "summary", "option", "button", "main", "dialog");

  private final Prose prose;
  private final Lines lines = new Lines();
  private final Deque<Place> places = new ArrayDeque<>();
  private int containers;

  /** Line breaks since the last text. */
  private int breaks;

  private Rendering(Prose prose) {
    this.prose = prose;
    places.push(Place.OUTSIDE);
  }

  static Rendering of(Document document) {
    var rendering = new Rendering(Prose.of(document));
    NodeTraversor.filter(rendering, document);
    rendering.lines.end();
    return rendering;
  }

  String text() {
    return lines.text();
  }

  List<Block> blocks() {
    return lines.blocks();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      write(text);
    } else if (node instanceof Element element) {
      if (NO_TEXT.contains(element.normalName())) {
        return FilterResult.SKIP_ENTIRELY;
      }
      open(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (isBlock(element)) {
        lines.end();
      }
      places.pop();
    }
    return FilterResult.CONTINUE;
  }

  private void open(Element element) {
    Place around = places.element();
    boolean block = isBlock(element);
    if (block) {
      lines.end();
    } else if (isPacked(element)) {
      lines.blank();
    }
    if (element.nameIs("br")) {
      lineBreak(around);
    }
    Set<Region> parts = Parts.of(element, prose);
    int container = isContainer(element) ? ++containers : around.container();
    places.push(block ? around.block(element, parts, container) : around.inline(element, parts));
  }

  /** One line break is a blank, two are the end of a paragraph. */
  private void lineBreak(Place place) {
    breaks++;
    if (breaks > 1 || place.preformatted()) {
      lines.end();
    } else {
      lines.blank();
    }
  }

  private void write(TextNode node) {
    String text = node.getWholeText();
    Place place = places.element();
    if (place.preformatted()) {
      for (String line : (Iterable<String>) text.lines()::iterator) {
        lines.add(line, place);
        lines.end();
      }
    } else {
      lines.add(text, place);
    }
    breaks = text.isBlank() ? breaks : 0;
  }

  private static boolean isBlock(Element element) {
    return element.isBlock() || MORE_BLOCKS.contains(element.normalName());
  }

  /**
   * Whether an inline element follows another without anything between them in an element that
   * arranges boxes: its style parts what the markup glues together.
   */
  private static boolean isPacked(Element element) {
    Element parent = element.parent();
    if (parent == null || !(element.previousSibling() instanceof Element before)) {
      return false;
    }
    boolean links = element.nameIs("a") && before.nameIs("a");
    boolean box = isBlock(parent) && !parent.nameIs("p");
    return links || box;
  }

  private static boolean isContainer(Element element) {
    return element.nameIs("article")
        || element.attr("role").equals("article")
        || element.attr("itemtype").endsWith("Article")
        || element.attr("itemtype").endsWith("BlogPosting");
  }
}
