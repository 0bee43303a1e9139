package dev.copydesk.ingest.html;

import java.util.IdentityHashMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * How much running text each element of a page holds. What holds most of it cannot be a menu or a
 * margin, whatever its class names say: templates name their outermost elements after everything
 * that may stand within.
 */
final class Prose {
  /** In UTF-16 characters. Shorter pieces of text are labels, names, headlines of teasers. */
  private static final int SHORTEST = 60;

  /** The same in scripts where a character is a syllable or word. */
  private static final int SHORTEST_DENSE = 20;

  private final IdentityHashMap<Element, Integer> characters = new IdentityHashMap<>();
  private int total;

  private Prose() {}

  static Prose of(Document document) {
    var prose = new Prose();
    new Sum(prose).traverse(document);
    return prose;
  }

  /** Whether more than half of the page's running text stands within the element. */
  boolean isMostWithin(Element element) {
    return characters.getOrDefault(element, 0) * 2L > total;
  }

  /** Adds up on the way out of each element. */
  private record Sum(Prose prose) implements NodeVisitor {
    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode text && node.parent() instanceof Element parent) {
        String words = text.getWholeText().strip();
        if (isProse(words) && !parent.nameIs("a")) {
          prose.characters.merge(parent, words.length(), Integer::sum);
          prose.total += words.length();
        }
      }
    }

    @Override
    public void tail(Node node, int depth) {
      Integer within = node instanceof Element element ? prose.characters.get(element) : null;
      if (within != null && node.parent() instanceof Element parent) {
        prose.characters.merge(parent, within, Integer::sum);
      }
    }

    private static boolean isProse(String words) {
      return words.length() >= SHORTEST
          || (words.length() >= SHORTEST_DENSE && words.charAt(words.length() / 2) >= 0x2E80);
    }
  }
}
