package dev.copydesk.ingest.html;

import dev.copydesk.model.Block.Region;
import java.util.EnumSet;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Where in the document a piece of text stands.
 *
 * @param tag the nearest block element
 * @param regions the parts of the page around it
 * @param container the nearest article-like container, 0 for none
 * @param linked whether it stands within a link
 * @param preformatted whether its line breaks count
 * @param chain stands for the block elements around it and their classes
 * @param template stands for the chain around the nearest block element and its tag; its own
 *     classes say how one paragraph looks, not where it stands
 */
record Place(
    String tag,
    Set<Region> regions,
    int container,
    boolean linked,
    boolean preformatted,
    long chain,
    long template) {
  /** Where a document starts. */
  static final Place OUTSIDE =
      new Place("body", EnumSet.noneOf(Region.class), 0, false, false, 0, 0);

  /** A place within an inline element that stands in this place. */
  Place inline(Element element, Set<Region> parts) {
    return new Place(
        tag, with(parts), container, linked || element.nameIs("a"), preformatted, chain, template);
  }

  /** A place within a block element that stands in this place. */
  Place block(Element element, Set<Region> parts, int nearestContainer) {
    String name = element.normalName();
    long with = chain * 31 + name.hashCode();
    return new Place(
        name,
        with(parts),
        nearestContainer,
        linked,
        preformatted || name.equals("pre"),
        with * 31 + element.className().hashCode(),
        with);
  }

  private Set<Region> with(Set<Region> parts) {
    if (regions.containsAll(parts)) {
      return regions;
    }
    Set<Region> all = EnumSet.copyOf(regions);
    all.addAll(parts);
    return all;
  }
}
