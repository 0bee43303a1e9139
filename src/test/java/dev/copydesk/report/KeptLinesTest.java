package dev.copydesk.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.model.Article;
import dev.copydesk.model.result.CopyGroup;
import dev.copydesk.model.result.Link;
import dev.copydesk.model.result.PageSummary;
import dev.copydesk.model.result.Relation;
import dev.copydesk.model.result.Result;
import dev.copydesk.model.result.Story;
import dev.copydesk.report.data.ReportSettings;
import dev.copydesk.report.figures.News;
import dev.copydesk.report.held.Kept;
import dev.copydesk.report.held.Touched;
import dev.copydesk.report.held.WholeSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A report is made of an older one: what still holds is copied, and nothing else. */
class KeptLinesTest {
  @TempDir private Path folder;

  private static byte[] report(Result of, ReportSettings settings, Kept kept, Touched touched)
      throws IOException {
    var out = new ByteArrayOutputStream();
    new ReportWriter(settings)
        .write(new WholeSource(of), News.of(of, List.of()), Desk.FACTS, kept, touched, out);
    return out.toByteArray();
  }

  private static byte[] anew(Result of, ReportSettings settings) throws IOException {
    return report(of, settings, Kept.nothing(), Touched.NOTHING);
  }

  @Test
  void whatIsUntouchedIsCopiedByteForByte() throws IOException {
    String old =
        new String(anew(Desk.morning(), ReportSettings.DEFAULT), StandardCharsets.UTF_8)
            .replace("\"outlet\":\"Coast Echo\"", "\"outlet\":\"Coast Ecco\"");
    Path file = Files.writeString(folder.resolve("report.html"), old);
    var touched = new Touched(Set.of(), Set.of("coast.txt#1"), Set.of(), Set.of(), Set.of());
    String now =
        new String(
            report(Desk.morning(), ReportSettings.DEFAULT, Kept.of(file), touched),
            StandardCharsets.UTF_8);
    assertThat(now.lines().filter(line -> line.startsWith("{\"id\":\"farm.txt#1\"")))
        .anyMatch(line -> line.contains("Coast Ecco"));
    assertThat(now.lines().filter(line -> line.startsWith("{\"id\":\"coast.txt#1\"")))
        .noneMatch(line -> line.contains("Coast Ecco"));
  }

  /** Articles of stories of one to nine, every second one tied to the one before. */
  private static Result made(int from, int to, int step) {
    List<Article> articles =
        IntStream.range(from, to)
            .filter(i -> i % step != 0)
            .mapToObj(
                i ->
                    Desk.article(
                        "p%03d\u0001<%d>.txt".formatted(i, i % 3),
                        "Title " + i,
                        "Desk " + i % 5,
                        "Word ".repeat(i % 13 + 1) + i))
            .toList();
    List<Link> links = new ArrayList<>();
    List<CopyGroup> groups = new ArrayList<>();
    List<Story> stories = new ArrayList<>();
    for (int at = 0, size = 1; at < articles.size(); at += size, size = size % 9 + 1) {
      size = Math.min(size, articles.size() - at);
      List<String> group = List.of();
      if (size > 1) {
        Article first = articles.get(at);
        Article second = articles.get(at + 1);
        links.add(Desk.link(first, second, Relation.NEAR));
        group = List.of("c" + first.id());
        groups.add(
            new CopyGroup(
                group.getFirst(),
                first.id(),
                List.of(new CopyGroup.Member(second.id(), Relation.NEAR, 1, 1)),
                List.of("Desk")));
      }
      List<String> ids = articles.subList(at, at + size).stream().map(Article::id).toList();
      stories.add(Desk.story("s" + ids.getFirst(), "Story", ids, group));
    }
    List<PageSummary> pages = articles.stream().map(Desk::page).toList();
    return new Result(pages, articles, List.of(), links, groups, stories, List.of());
  }

  private static <T> Set<String> differing(List<T> before, List<T> after, Function<T, String> id) {
    Set<T> both = new HashSet<>(before);
    both.retainAll(new HashSet<>(after));
    Set<String> differing = new HashSet<>();
    before.stream().filter(one -> !both.contains(one)).map(id).forEach(differing::add);
    after.stream().filter(one -> !both.contains(one)).map(id).forEach(differing::add);
    return differing;
  }

  private static Touched between(Result before, Result after) {
    Set<String> groups = differing(before.copies(), after.copies(), CopyGroup::id);
    Set<String> stories = differing(before.stories(), after.stories(), Story::id);
    Set<String> articles = differing(before.articles(), after.articles(), Article::id);
    // An article is otherwise, too, when its group or story is.
    for (Result one : List.of(before, after)) {
      one.stories().stream()
          .filter(story -> stories.contains(story.id()))
          .forEach(story -> articles.addAll(story.articles()));
    }
    return new Touched(
        differing(before.pages(), after.pages(), PageSummary::page),
        articles,
        differing(before.links(), after.links(), link -> link.a() + "\n" + link.b()),
        groups,
        stories);
  }

  @ParameterizedTest
  @CsvSource({"1000,100000,100000,1000", "60,100000,100000,1000", "60,900,300,9", "7,50,0,1"})
  void anOlderReportChangesNoByte(int articles, long texts, long pages, int links)
      throws IOException {
    var settings = new ReportSettings(articles, texts, pages, links, 10);
    Result before = made(0, 90, 7);
    Result after = made(3, 120, 11);
    Path file = Files.write(folder.resolve("report.html"), anew(before, settings));
    assertThat(report(after, settings, Kept.of(file), between(before, after)))
        .isEqualTo(anew(after, settings));
  }

  @Test
  void aBrokenOlderReportIsOfNoUse() throws IOException {
    byte[] whole = anew(Desk.morning(), ReportSettings.DEFAULT);
    Path none = folder.resolve("none.html");
    for (String broken :
        List.of("", "\n", "<script type=\"application/json\" id=\"texts", "{\"id\":\"")) {
      Files.writeString(none, broken);
      assertThat(report(Desk.morning(), ReportSettings.DEFAULT, Kept.of(none), Touched.NOTHING))
          .isEqualTo(whole);
    }
  }
}
