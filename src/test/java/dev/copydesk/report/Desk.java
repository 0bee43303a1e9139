package dev.copydesk.report;

import dev.copydesk.model.Article;
import dev.copydesk.model.Furniture;
import dev.copydesk.model.Skipped;
import dev.copydesk.model.Span;
import dev.copydesk.model.result.CopyGroup;
import dev.copydesk.model.result.Link;
import dev.copydesk.model.result.PageSummary;
import dev.copydesk.model.result.Passage;
import dev.copydesk.model.result.Relation;
import dev.copydesk.model.result.Result;
import dev.copydesk.model.result.Story;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A small morning: two papers with the same piece, one piece of its own, hostile headlines. */
public final class Desk {
  static final RunFacts FACTS = new RunFacts("1.0", List.of("crawl"), Map.of("segment", "auto"));

  static final String BRIDGE =
      "The bridge over the Aller closes on Monday for two years of repairs.";
  static final String DETOUR = "Drivers will be sent by way of the old ferry road.";
  static final String HARVEST = "Farmers expect the poorest harvest since the wet summer.";

  static final String HOSTILE =
      "</script><script>alert(1)</script><!-- \u202Ekcab\u202C \u001b[31mred \u2028 & \uD800";

  /** The furniture of every page. */
  static final String REST = "Old bridge";

  private Desk() {}

  static Article article(String page, String title, @Nullable String source, String... paragraphs) {
    List<Span> spans = new ArrayList<>();
    int at = title.codePointCount(0, title.length()) + 1;
    for (String paragraph : paragraphs) {
      int end = at + paragraph.codePointCount(0, paragraph.length());
      spans.add(new Span(at, end));
      at = end + 1;
    }
    String text = String.join(Article.PARAGRAPH_BREAK, paragraphs);
    return new Article(
        page + "#1",
        page,
        1,
        Article.Kind.ARTICLE,
        title,
        source,
        null,
        LocalDate.of(2025, 3, 30),
        "en",
        new Span(0, at - 1),
        spans,
        text.split(" ").length,
        text);
  }

  static Link link(Article a, Article b, Relation relation) {
    Span first = a.spans().getFirst();
    Span same = b.spans().getFirst();
    return new Link(a.id(), b.id(), relation, 0.6, 0.94, List.of(new Passage(first, same)), null);
  }

  /** The result. */
  public static Result morning() {
    Article north = article("north.txt", HOSTILE, "Northern <Post>", BRIDGE, DETOUR);
    Article coast = article("coast.txt", "Bridge to close", "Coast Echo", BRIDGE);
    Article farm = article("farm.txt", "A poor harvest", "Coast Echo", HARVEST);
    Link link = link(north, coast, Relation.EXCERPT);
    return new Result(
        List.of(page(north, "coast.txt"), page(coast, "north.txt"), page(farm)),
        List.of(north, coast, farm),
        List.of(new Furniture("north.txt", new Span(0, 10), Furniture.Kind.HEADLINE)),
        List.of(link),
        List.of(
            new CopyGroup(
                "c1",
                north.id(),
                List.of(new CopyGroup.Member(coast.id(), Relation.EXCERPT, 0.6, 0.94)),
                List.of("Coast Echo", "Northern <Post>"))),
        List.of(
            story("s1", HOSTILE, List.of(north.id(), coast.id()), List.of("c1")),
            story("s2", "A poor harvest", List.of(farm.id()), List.of())),
        List.of(new Skipped("broken.gz", "not a gzip file: <b>")));
  }

  static PageSummary page(Article main, String... same) {
    return new PageSummary(
        main.page(), main.page(), "UTF-8", 200, 1, main.id(), List.of(same), List.of(same), REST);
  }

  static Story story(String id, String headline, List<String> articles, List<String> groups) {
    return new Story(
        id,
        headline,
        articles,
        groups,
        null,
        null,
        List.of(),
        List.of("Aller"),
        List.of(),
        List.of(new Story.Quote(BRIDGE, articles.getFirst())),
        articles.stream().map(article -> new Story.Tie(article, 1)).toList(),
        null,
        null);
  }
}
