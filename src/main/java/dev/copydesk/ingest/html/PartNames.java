package dev.copydesk.ingest.html;

import dev.copydesk.model.Block.Region;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words that web authors name the parts of their pages with. All are in use on sites of any
 * kind and language; none belongs to one of them.
 */
final class PartNames {
  private static final Map<String, Region> BY_WORD =
      byWord(
          Map.of(
              Region.NAVIGATION,
              """
              nav navi navigation navbar menu submenu breadcrumb breadcrumbs pagination pager tags
              taglist topics keywords toc sitemap share sharing shares social skip
              """,
              Region.ASIDE,
              """
              related recommended recommendation recommendations promo promotion promoted teaser
              teasers sidebar trending popular mostread ad ads advert advertisement adslot sponsor
              sponsored banner widget widgets recirc recirculation readmore more upsell bestseller
              ranking ticker
              """,
              Region.FORM,
              """
              newsletter subscribe subscription signup login signin consent cookie cookies modal
              popup overlay search survey poll
              """,
              Region.COMMENTS,
              "comment comments commenting discussion respond replies",
              Region.FIGURE,
              """
              caption captions figure figcaption gallery credit credits copyright
              imagecaption lightbox
              """,
              Region.FOOTER,
              "footer colophon imprint disclaimer",
              Region.BYLINE,
              "byline author authors dateline timestamp pubdate publishdate kicker"));

  /** Words that make a name a remark on a layout: has-sidebar, sidebar-grid. */
  private static final Set<String> REMARKS =
      Set.of("no", "has", "with", "without", "not", "grid", "layout");

  /** A name of more words is a headline that was made an id. */
  private static final int MOST_WORDS = 6;

  private static final Set<String> WHOLE =
      Set.of("article", "story", "post", "entry", "news", "body", "main");

  private static final Set<String> INNER = Set.of("body", "content", "text", "copy", "detail");

  private static final Set<String> BODIES = Set.of("articlebody", "storybody", "richtext");

  /** Between words: whatever is no letter, and where a capital follows a small letter. */
  private static final Pattern BREAK = Pattern.compile("[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})");

  private PartNames() {}

  /** What one class name or id says: article-body, relatedStories, site_footer. */
  static Set<Region> of(String name) {
    Set<Region> parts = EnumSet.noneOf(Region.class);
    List<String> words =
        BREAK.splitAsStream(name).map(word -> word.toLowerCase(Locale.ROOT)).toList();
    if (words.size() <= MOST_WORDS && words.stream().noneMatch(REMARKS::contains)) {
      words.stream().filter(BY_WORD::containsKey).map(BY_WORD::get).forEach(parts::add);
      if (isBody(words)) {
        parts.add(Region.BODY);
      }
    }
    return parts;
  }

  private static boolean isBody(List<String> words) {
    for (int i = 1; i < words.size(); i++) {
      if (WHOLE.contains(words.get(i - 1)) && INNER.contains(words.get(i))) {
        return true;
      }
    }
    return words.stream().anyMatch(BODIES::contains);
  }

  private static Map<String, Region> byWord(Map<Region, String> lists) {
    Pattern blank = Pattern.compile("\\s+");
    return lists.entrySet().stream()
        .flatMap(
            list ->
                blank.splitAsStream(list.getValue()).map(word -> Map.entry(word, list.getKey())))
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
