package dev.copydesk.ingest.html;

import dev.copydesk.model.Block.Region;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What an element says of the part of the page that it is: by its name, its role, its schema.org
 * property, the words of its classes and id.
 */
final class Parts {
  private static final Map<String, Region> BY_TAG =
      Map.ofEntries(
          Map.entry("article", Region.ARTICLE),
          Map.entry("main", Region.MAIN),
          Map.entry("nav", Region.NAVIGATION),
          Map.entry("menu", Region.NAVIGATION),
          Map.entry("aside", Region.ASIDE),
          Map.entry("header", Region.HEADER),
          Map.entry("footer", Region.FOOTER),
          Map.entry("figure", Region.FIGURE),
          Map.entry("figcaption", Region.FIGURE),
          Map.entry("form", Region.FORM),
          Map.entry("button", Region.FORM),
          Map.entry("dialog", Region.FORM));

  private static final Map<String, Region> BY_ROLE =
      Map.of(
          "article", Region.ARTICLE,
          "main", Region.MAIN,
          "navigation", Region.NAVIGATION,
          "menu", Region.NAVIGATION,
          "complementary", Region.ASIDE,
          "banner", Region.HEADER,
          "contentinfo", Region.FOOTER,
          "form", Region.FORM,
          "search", Region.FORM,
          "dialog", Region.FORM);

  private static final Set<String> PARAGRAPHS =
      Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote");

  /** What a paragraph's own names may say; the others tell how it looks or where a link jumps. */
  private static final Set<Region> OF_PARAGRAPHS = EnumSet.of(Region.FIGURE, Region.BYLINE);

  /** What may hold most of a page's prose. */
  private static final Set<Region> LARGE = EnumSet.of(Region.ARTICLE, Region.MAIN, Region.BODY);

  /** In UTF-16 characters; longer attributes carry data. */
  private static final int LONGEST_NAMES = 300;

  private Parts() {}

  /** The regions that start with this element. */
  static Set<Region> of(Element element, Prose prose) {
    Set<Region> parts = named(element);
    add(parts, BY_TAG.get(element.normalName()));
    add(parts, BY_ROLE.get(element.attr("role")));
    if (element.attr("itemprop").contains("articleBody")) {
      parts.add(Region.BODY);
    }
    if (isHidden(element)) {
      parts.add(Region.HIDDEN);
    }
    if (prose.isMostWithin(element)) {
      parts.retainAll(LARGE);
    }
    return parts;
  }

  private static Set<Region> named(Element element) {
    Set<Region> parts = EnumSet.noneOf(Region.class);
    if (element.nameIs("html") || element.nameIs("body")) {
      return parts;
    }
    if (element.attr("class").length() <= LONGEST_NAMES) {
      element.classNames().forEach(name -> parts.addAll(PartNames.of(name)));
    }
    if (element.id().length() <= LONGEST_NAMES) {
      parts.addAll(PartNames.of(element.id()));
    }
    if (PARAGRAPHS.contains(element.normalName())) {
      parts.retainAll(OF_PARAGRAPHS);
    }
    return parts;
  }

  private static boolean isHidden(Element element) {
    String style = element.attr("style");
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || (!style.isEmpty()
            && style.length() <= LONGEST_NAMES
            && style.replace(" ", "").contains("display:none"));
  }

  private static void add(Set<Region> parts, @Nullable Region region) {
    if (region != null) {
      parts.add(region);
    }
  }
}
