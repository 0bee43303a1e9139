package dev.copydesk.report;

import static dev.copydesk.report.Desk.article;
import static dev.copydesk.report.Desk.link;

import dev.copydesk.model.Article;
import dev.copydesk.model.Furniture;
import dev.copydesk.model.Skipped;
import dev.copydesk.model.Span;
import dev.copydesk.model.result.PageSummary;
import dev.copydesk.model.result.Relation;
import dev.copydesk.model.result.Result;
import dev.copydesk.model.result.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Papers of many scripts, and what is found among them by whom: the cases that lists are tried on.
 */
public final class Newsstand {
  private static final Path CASES = Path.of("src", "test", "resources", "cases", "lists.tsv");

  private final List<Article> articles = new ArrayList<>();
  private final List<Story> stories = new ArrayList<>();

  private Newsstand() {}

  /**
   * What a list gives.
   *
   * @param address of the list with its filters, percent-coded, as the report's script has it
   * @param found ids of what fits, in order: stories, pages, pairs of articles, skipped inputs
   */
  public record Case(String address, List<String> found) {}

  /** The cases, over {@link #result}. */
  public static List<Case> cases() throws IOException {
    try (Stream<String> lines = Files.lines(CASES)) {
      return lines.filter(line -> !line.startsWith("#")).map(Newsstand::read).toList();
    }
  }

  private static Case read(String line) {
    String[] cells = line.split("\t", -1);
    return new Case(
        cells[0], Arrays.stream(cells[1].split(" ")).filter(s -> !s.isEmpty()).toList());
  }

  /** The papers. */
  public static Result result() {
    var stand = new Newsstand();
    Article cafe = stand.add("cafe", "Caf\u00E9 owners strike", "Le Journal");
    Article again = stand.add("again", "CAFE OWNERS STRIKE", "https://www.Example.org/2025/x");
    Article quake = stand.add("quake", "\u0130stanbul'da deprem", "Haber");
    Article roads = stand.add("roads", "\u0391\u0398\u0397\u039D\u0391\u03A3 now", "Nea");
    Article tokyo = stand.add("tokyo", "\u6771\u4EAC\u3067\u5730\u9707", "\u671D\u65E5");
    Article offer = stand.add("offer", "The \uFB01nal o\uFB00er", "Stra\u00DFe Post");
    Article turned = stand.add("turned", "\u202Elive\u202C news", null);
    Article rail = stand.add("rail", "Rail\u00A0strike ends", "Le Journal");
    stand.tell("s1", day(1), day(3), cafe, again);
    stand.tell("s2", day(2), day(2), quake);
    stand.tell("s3", null, null, roads);
    stand.tell("s4", null, null, tokyo);
    stand.tell("s5", null, null, offer);
    stand.tell("s6", null, null, turned);
    stand.tell("s7", day(5), day(5), rail);
    return new Result(
        stand.articles.stream().map(Newsstand::page).toList(),
        stand.articles,
        List.of(new Furniture("cafe", new Span(0, 10), Furniture.Kind.HEADLINE)),
        List.of(link(cafe, again, Relation.NEAR), link(cafe, rail, Relation.PASSAGES)),
        List.of(),
        stand.stories,
        List.of(
            new Skipped("na\u00EFve.gz", "not a gzip file"), new Skipped("x.html", "too LONG")));
  }

  private static LocalDate day(int day) {
    return LocalDate.of(2025, 3, day);
  }

  private Article add(String page, String title, @Nullable String source) {
    articles.add(article(page, title, source, "What " + page + " says of the day."));
    return articles.getLast();
  }

  private void tell(
      String id, @Nullable LocalDate from, @Nullable LocalDate to, Article... members) {
    List<Article> all = List.of(members);
    stories.add(
        new Story(
            id,
            String.valueOf(all.getFirst().title()),
            all.stream().map(Article::id).toList(),
            List.of(),
            from,
            to,
            all.stream().flatMap(one -> Stream.ofNullable(one.source())).toList(),
            List.of("Person of " + id),
            List.of("term"),
            List.of(),
            all.stream().map(one -> new Story.Tie(one.id(), 1)).toList(),
            null,
            null));
  }

  private static PageSummary page(Article one) {
    return new PageSummary(
        one.page(), one.page() + ".txt", "UTF-8", 200, 1, one.id(), List.of(), List.of(), "");
  }
}
