package dev.copydesk.ingest.html;

import dev.copydesk.model.Block.Region;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What an element says of the part of the page that it is, by its name, its role, its schema.org
 * property, and the words of its classes and id. The words are those that web authors use anywhere;
 * none belongs to one site.
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

  private static final Map<String, Region> BY_WORD =
      words(
          Map.of(
              Region.NAVIGATION,
              "nav navi navigation navbar menu submenu breadcrumb breadcrumbs pagination pager tags"
                  + " taglist topics keywords toc sitemap share sharing shares social skip",
              Region.ASIDE,
              "related recommended recommendation recommendations promo promotion promoted teaser"
                  + " teasers sidebar trending popular mostread ad ads advert advertisement adslot"
                  + " sponsor sponsored banner widget widgets recirc recirculation readmore more"
                  + " upsell bestseller ranking ticker",
              Region.FORM,
              "newsletter subscribe subscription signup login signin consent cookie cookies"
                  + " modal popup overlay search survey poll",
              Region.COMMENTS,
              "comment comments commenting discussion respond replies disqus",
              Region.FIGURE,
              "caption captions figure figcaption gallery slideshow credit credits copyright"
                  + " imagecaption lightbox",
              Region.FOOTER,
              "footer colophon imprint disclaimer",
              Region.BYLINE,
              "byline author authors dateline timestamp pubdate publishdate kicker"));

  /** Words that make a name a remark on a layout: has-sidebar, sidebar-grid. */
  private static final Set<String> REMARKS =
      Set.of("no", "has", "with", "without", "not", "grid", "layout");

  /**
   * Of a single paragraph or heading, whose other names tell how it looks or where a link jumps.
   */
  private static final Set<Region> OF_PARAGRAPHS = EnumSet.of(Region.FIGURE, Region.BYLINE);

  private static final Set<String> PARAGRAPHS =
      Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote");

  private static final Set<String> BODY_OF =
      Set.of("article", "story", "post", "entry", "news", "body", "main");

  private static final Set<String> BODY = Set.of("body", "content", "text", "copy", "detail");

  private static final Set<String> WHOLE_BODY = Set.of("articlebody", "storybody", "richtext");

  /** Between words: anything that is no letter, and a capital after a small letter. */
  private static final Pattern BREAK = Pattern.compile("[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})");

  /** In UTF-16 characters; longer attributes carry data. */
  private static final int LONGEST_NAME = 300;

  private Parts() {}

  /** The regions that start with this element. */
  static Set<Region> of(Element element, Prose prose) {
    Set<Region> parts = EnumSet.noneOf(Region.class);
    add(parts, BY_TAG.get(element.normalName()));
    add(parts, BY_ROLE.get(element.attr("role")));
    if (element.attr("itemprop").contains("articleBody")) {
      parts.add(Region.BODY);
    }
    if (!element.nameIs("html") && !element.nameIs("body")) {
      parts.addAll(named(element));
    }
    if (isHidden(element)) {
      parts.add(Region.HIDDEN);
    }
    if (prose.isMostWithin(element)) {
      parts.retainAll(EnumSet.of(Region.ARTICLE, Region.MAIN, Region.BODY));
    }
    return parts;
  }

  private static Set<Region> named(Element element) {
    Set<Region> parts = EnumSet.noneOf(Region.class);
    addNamed(parts, element.className());
    addNamed(parts, element.id());
    if (PARAGRAPHS.contains(element.normalName())) {
      parts.retainAll(OF_PARAGRAPHS);
    }
    return parts;
  }

  private static void addNamed(Set<Region> parts, String names) {
    if (names.isEmpty() || names.length() > LONGEST_NAME) {
      return;
    }
    for (String name : names.split("\\s+")) {
      List<String> words = new ArrayList<>();
      BREAK.splitAsStream(name).map(word -> word.toLowerCase(Locale.ROOT)).forEach(words::add);
      if (!words.isEmpty() && words.stream().noneMatch(REMARKS::contains)) {
        words.forEach(word -> add(parts, BY_WORD.get(word)));
        addBody(parts, words);
      }
    }
  }

  /** article-body, entry-content, StoryText. */
  private static void addBody(Set<Region> parts, List<String> words) {
    int last = words.size() - 1;
    for (int i = 0; i <= last; i++) {
      boolean pair = i < last && BODY_OF.contains(words.get(i)) && BODY.contains(words.get(i + 1));
      if (pair || WHOLE_BODY.contains(words.get(i))) {
        parts.add(Region.BODY);
      }
    }
  }

  private static boolean isHidden(Element element) {
    if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
      return true;
    }
    String style = element.attr("style");
    return !style.isEmpty()
        && style.length() <= LONGEST_NAME
        && style.replace(" ", "").contains("display:none");
  }

  private static void add(Set<Region> parts, @Nullable Region region) {
    if (region != null) {
      parts.add(region);
    }
  }

  private static Map<String, Region> words(Map<Region, String> lists) {
    return lists.entrySet().stream()
        .flatMap(
            list ->
                Stream.of(list.getValue().split(" ")).map(word -> Map.entry(word, list.getKey())))
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
