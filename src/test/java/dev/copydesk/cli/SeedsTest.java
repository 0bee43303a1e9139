package dev.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.model.Article;
import dev.copydesk.model.result.CopyGroup;
import dev.copydesk.model.result.Link;
import dev.copydesk.model.result.Relation;
import dev.copydesk.model.result.Story;
import dev.copydesk.report.files.ResultFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The five pages that the project started from, through the whole program. */
class SeedsTest {
  @TempDir private static Path folder;

  private static Cli run;
  private static Path out;

  @BeforeAll
  static void runOverTheSeeds() {
    out = folder.resolve("out");
    run = Cli.run("run", "seeds", "--out", out.toString());
  }

  private static List<Article> articles(String page) throws IOException {
    return ResultFiles.articles(out).stream().filter(a -> a.page().startsWith(page)).toList();
  }

  private static Set<String> shortIds(Stream<String> ids) {
    return ids.map(id -> id.substring(0, 3) + id.substring(id.indexOf('#')))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void itEndsWellAndSilentlyInAPipe() {
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
  }

  @Test
  void twelveArticlesAndThreeTeasersAreFound() throws IOException {
    List<Article> all = ResultFiles.articles(out);
    assertThat(all).filteredOn(a -> a.kind() == Article.Kind.ARTICLE).hasSize(12);
    assertThat(all).filteredOn(a -> a.kind() == Article.Kind.TEASER).hasSize(3);
    assertThat(articles("000")).hasSize(2);
    assertThat(articles("001")).hasSize(4);
    assertThat(articles("002")).hasSize(4);
    assertThat(articles("003")).hasSize(4);
    assertThat(articles("004")).hasSize(1);
  }

  @Test
  void headlinesAndOutletsAreTold() throws IOException {
    assertThat(articles("001"))
        .extracting(Article::source)
        .containsExactly("Independent", "Rhyl Journal", "Glasgow Times", "Leader Live");
    assertThat(articles("002"))
        .extracting(Article::source)
        .containsExactly(null, "Axios", "Yahoo", "Yahoo");
    assertThat(articles("003").getFirst().title())
        .isEqualTo(
            "Pentagon’s Hegseth says US command in ‘warrior’ Japan being upgraded to deter China");
    assertThat(articles("004").getFirst().title()).isNull();
    assertThat(articles("001").getFirst().published()).hasToString("2025-03-30");
  }

  @Test
  void captionsAndNoticesAreInNoBody() throws IOException {
    for (String notice :
        List.of(
            "Photo", "Getty", "Reuters Germany", "Download", "Read also", "Hashtags", "Daily8")) {
      assertThat(ResultFiles.articles(out))
          .filteredOn(article -> article.text().contains(notice))
          .extracting(Article::id)
          .as(notice)
          .isEmpty();
    }
  }

  @Test
  void twoTextsAreInSeveralPlaces() throws IOException {
    assertThat(ResultFiles.copies(out))
        .extracting(
            group ->
                shortIds(
                    Stream.concat(
                        Stream.of(group.original()),
                        group.members().stream().map(CopyGroup.Member::article))))
        .containsExactlyInAnyOrder(
            new TreeSet<>(Set.of("000#1", "001#1", "002#1")),
            new TreeSet<>(Set.of("001#2", "001#3", "001#4")));
  }

  @Test
  void oneTextIsRetold() throws IOException {
    assertThat(ResultFiles.links(out))
        .filteredOn(link -> link.relation() == Relation.REWRITE)
        .extracting((Link link) -> shortIds(Stream.of(link.a(), link.b())))
        .containsExactly(new TreeSet<>(Set.of("003#1", "004#1")));
  }

  @Test
  void oneStoryStandsInAllFivePages() throws IOException {
    Story largest = ResultFiles.stories(out).getFirst();
    assertThat(shortIds(largest.articles().stream()))
        .containsExactly("000#1", "001#1", "002#1", "003#1", "004#1");
    assertThat(largest.entities()).anyMatch(name -> name.contains("Hegseth"));
    assertThat(largest.summary()).isNotEmpty();
  }

  @Test
  void theSummarySaysSo() {
    assertThat(run.out())
        .startsWith("5 pages: 12 articles, 3 teasers.\n4 of them are copies of 2 others")
        .containsIgnoringCase("All 5 pages carry one story: Hegseth calls Japan indispensable")
        .contains("one text in 3: 000_f4e253a61e0e80a9.txt, 001_32a45c94443c5413.txt, 002_")
        .contains("one text, retold, in 2: 003_38bc51043e7018fd.txt, 004_21ee71a2755e3a13.txt")
        .contains("Report: " + out.resolve("report.html"));
  }

  @Test
  void everyFileOfTheContractIsThere() {
    assertThat(out)
        .isDirectoryContaining("glob:**/articles.jsonl")
        .isDirectoryContaining("glob:**/pages.jsonl")
        .isDirectoryContaining("glob:**/furniture.jsonl")
        .isDirectoryContaining("glob:**/links.jsonl")
        .isDirectoryContaining("glob:**/copies.jsonl")
        .isDirectoryContaining("glob:**/stories.jsonl")
        .isDirectoryContaining("glob:**/skipped.jsonl")
        .isDirectoryContaining("glob:**/run.json")
        .isDirectoryContaining("glob:**/report.html")
        .isDirectoryContaining("glob:**/index");
  }

  @Test
  void everyCharacterIsAccountedFor() throws IOException {
    assertThat(Files.readString(out.resolve("run.json")))
        .contains("\"in\" : 44491")
        .contains("\"accounted_for\" : 44491");
  }

  @Test
  void searchFindsAnArticleAndItsStory() {
    Cli found = Cli.run("search", out.toString(), "warrior", "ethos");
    assertThat(found.status()).isZero();
    assertThat(found.out()).contains("003_38bc51043e7018fd.txt#1").contains("1 found");
    assertThat(Cli.run("search", out.toString(), "kind:story", "AND", "title:Hegseth").out())
        .contains("story");
  }

  @Test
  void aQueryThatCannotBeUnderstoodIsWrongUsage() {
    Cli refused = Cli.run("search", out.toString(), "\"open");
    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.err()).contains("query cannot be understood");
  }

  @Test
  void evalScoresStoriesAndCopies() throws IOException {
    Path truth = folder.resolve("truth.tsv");
    Files.writeString(
        truth,
        """
        000_f4e253a61e0e80a9.txt\tjapan
        003_38bc51043e7018fd.txt\tjapan
        004_21ee71a2755e3a13.txt\tjapan
        """);
    Cli scored = Cli.run("eval", out.toString(), "--truth", truth.toString());
    assertThat(scored.status()).isZero();
    assertThat(scored.out()).contains("stories").contains("copies");
  }

  @Test
  void evalRefusesAFileWithoutLabels() throws IOException {
    Path truth = Files.writeString(folder.resolve("none.tsv"), "\n");
    Cli refused = Cli.run("eval", out.toString(), "--truth", truth.toString());
    assertThat(refused.status()).isEqualTo(1);
    assertThat(refused.err()).startsWith("copydesk: " + truth + " holds no labels");
  }
}
