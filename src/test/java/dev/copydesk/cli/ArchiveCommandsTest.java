package dev.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.archive.MadeNews;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is there already, what changed, what went, and what is told of it. */
class ArchiveCommandsTest {
  private static final String FLOOD =
      "Flood closes the old bridge%n%nThe river rose by %s metres on Monday and the city closed the"
          + " old bridge to all traffic, the mayor said. Engineers will look at the pillars as soon"
          + " as the water falls, which may take a week.%n%nSome 4,000 people cross it every day.";

  @TempDir private Path folder;

  private Path in;
  private Path out;

  @BeforeEach
  void aResultIsThere() throws IOException {
    in = Files.createDirectories(folder.resolve("in"));
    out = folder.resolve("out");
    Files.writeString(in.resolve("a.txt"), FLOOD.formatted("two"));
    Files.writeString(
        in.resolve("b.txt"),
        "Council votes on taxes\n\n"
            + "The council will vote on lower taxes for shops on Friday, its speaker said, after a"
            + " month of talks with the owners of shops in the centre.");
    assertThat(run("run", in.toString(), "--out", out.toString()).status()).isZero();
  }

  private static Cli run(String... args) {
    return Cli.run(args);
  }

  private List<JsonNode> lines(String name) throws IOException {
    return Files.readAllLines(out.resolve(name)).stream()
        .map(JsonMapper.shared()::readTree)
        .toList();
  }

  @Test
  void whatIsThereAlreadyIsNothingNew() throws IOException {
    Map<String, String> before = Cli.contents(out);
    Cli again = run("add", out.toString(), in.toString());
    assertThat(again.status()).isZero();
    assertThat(again.out()).contains("2 pages there already");
    assertThat(Cli.contents(out)).isEqualTo(before);
  }

  @Test
  void anAdditionKeepsTheGranularityOfTheRun() throws IOException {
    run("run", in.toString(), "--out", out.toString(), "--granularity", "4");
    Files.writeString(
        in.resolve("c.txt"),
        "Old bridge shut after flood\n\n"
            + "The old bridge was shut on Monday when the river rose, the mayor of the city told"
            + " reporters. Buses take another way until engineers have looked at its pillars.");
    assertThat(run("add", out.toString(), in.toString()).status()).isZero();
    assertThat(lines("stories.jsonl")).as("finer than events").hasSize(3);
    run("run", in.toString(), "--out", out.toString());
    assertThat(lines("stories.jsonl")).hasSize(2);
  }

  @Test
  void aChangedPageReplacesItsArticlesTraceably() throws IOException {
    Files.writeString(in.resolve("a.txt"), FLOOD.formatted("three"));
    Cli added = run("add", out.toString(), in.toString());
    assertThat(added.out()).contains("1 changed page, 1 page there already");
    assertThat(lines("articles.jsonl")).hasSize(2);
    assertThat(Files.readString(out.resolve("articles.jsonl")))
        .contains("rose by three metres")
        .doesNotContain("rose by two metres");
    assertThat(lines("changes.jsonl").getFirst().toString())
        .isEqualTo("{\"run\":2,\"change\":\"replaced\",\"page\":\"a.txt\"}");
  }

  @Test
  void aFileOfTheSameNameElsewhereIsAnotherPage() throws IOException {
    Path other = Files.createDirectories(folder.resolve("other"));
    Files.writeString(other.resolve("a.txt"), FLOOD.formatted("three"));
    run("add", out.toString(), other.toString());
    assertThat(lines("pages.jsonl"))
        .extracting(page -> page.get("page").asString())
        .containsExactlyInAnyOrder("a.txt", "a.txt~2", "b.txt");
    assertThat(lines("copies.jsonl")).hasSize(1);
  }

  @Test
  void recordsAreKnownByTheirOwnIds() throws IOException {
    Path yesterday =
        Files.writeString(
            folder.resolve("y.jsonl"),
            "{\"id\":\"7\",\"text\":\"Ferry late. It waited for the tide.\"}\n");
    Path today =
        Files.writeString(
            folder.resolve("t.jsonl"), "{\"id\":\"7\",\"text\":\"Ferry sunk. All are safe.\"}\n");
    run("add", out.toString(), yesterday.toString());
    run("add", out.toString(), today.toString());
    assertThat(Files.readString(out.resolve("articles.jsonl")))
        .contains("Ferry sunk")
        .doesNotContain("Ferry late");
  }

  @Test
  void newTellsWhatTheLastAdditionBrought() throws IOException {
    Path more = Files.createDirectories(folder.resolve("more"));
    Files.writeString(more.resolve("c.txt"), FLOOD.formatted("two"));
    Files.writeString(
        more.resolve("d.txt"),
        "Vineyard wins a prize\n\n"
            + "A vineyard in the hills won the prize for the best white wine of the year, the jury"
            + " told reporters at the fair on Sunday evening.");
    run("add", out.toString(), more.toString());
    Cli told = run("new", out.toString());
    assertThat(told.out())
        .contains("Add 2,", "2 new pages", "1 new reporting, 1 copies of what was there")
        .contains("c.txt#1  as  a.txt#1")
        .contains("1 story begins, 1 story goes on");
    JsonNode json = JsonMapper.shared().readTree(run("new", out.toString(), "--json").out());
    assertThat(json.get("unique").toString()).isEqualTo("[\"d.txt#1\"]");
    assertThat(json.get("stories_grown").get(0).get("new").toString()).isEqualTo("[\"c.txt#1\"]");
    JsonNode all =
        JsonMapper.shared().readTree(run("new", out.toString(), "--json", "--since", "1").out());
    assertThat(all.get("additions")).hasSize(2);
    assertThat(run("new", out.toString(), "--since", "soon").status()).isEqualTo(2);
  }

  @Test
  void droppingEqualsARunWithoutTheOldPagesAndStoriesStay() throws IOException {
    Path news = Files.write(folder.resolve("news.jsonl"), MadeNews.lines(300));
    String[] begin = {"run", news.toString(), "--segment", "none", "--out", out.toString()};
    assertThat(run(begin).status()).isZero();
    Map<String, String> homes = homes();
    assertThat(run("drop", out.toString(), "--before", "2025-03-11").status()).isZero();
    List<String> young =
        MadeNews.lines(300).stream()
            .filter(line -> !line.matches(".*\"date\":\"2025-03-(0\\d|10)\".*"))
            .toList();
    Path rest = folder.resolve("rest");
    Files.createDirectories(rest);
    Files.write(rest.resolve("news.jsonl"), young);
    Path other = folder.resolve("fresh");
    run(
        "run",
        rest.resolve("news.jsonl").toString(),
        "--segment",
        "none",
        "--out",
        other.toString());
    for (String name : List.of("links.jsonl", "copies.jsonl")) {
      assertThat(out.resolve(name)).hasSameTextualContentAs(other.resolve(name));
    }
    assertThat(lines("articles.jsonl")).hasSameSizeAs(young);
    Map<String, String> now = homes();
    long moved =
        now.entrySet().stream().filter(e -> !e.getValue().equals(homes.get(e.getKey()))).count();
    long told =
        lines("changes.jsonl").stream()
            .filter(c -> List.of("split", "merged").contains(c.get("change").asString()))
            .mapToLong(c -> c.get("articles").size())
            .sum();
    assertThat(moved).isEqualTo(told);
    assertThat(run("check", out.toString()).status()).isZero();
  }

  private Map<String, String> homes() throws IOException {
    Map<String, String> homes = new TreeMap<>();
    for (JsonNode article : lines("articles.jsonl")) {
      homes.put(article.get("id").asString(), article.get("story").asString());
    }
    return homes;
  }

  @Test
  void storiesKeepTheirIdsAndEveryMoveHasAReason() throws IOException {
    List<String> lines = MadeNews.lines(400);
    Path first = Files.write(folder.resolve("1.jsonl"), lines.subList(0, 300));
    run("run", first.toString(), "--segment", "none", "--out", out.toString());
    Map<String, String> before = homes();
    Path second = Files.write(folder.resolve("2.jsonl"), lines.subList(300, 400));
    assertThat(run("add", out.toString(), second.toString()).status()).isZero();
    Map<String, String> after = homes();
    Set<String> reasons = new HashSet<>();
    for (JsonNode change : lines("changes.jsonl")) {
      change.get("articles").forEach(id -> reasons.add(id.asString()));
    }
    assertThat(after)
        .allSatisfy(
            (article, story) -> {
              if (!story.equals(before.get(article))) {
                assertThat(reasons).contains(article);
              }
            });
    long stayed =
        before.entrySet().stream().filter(e -> e.getValue().equals(after.get(e.getKey()))).count();
    assertThat(stayed).isGreaterThan(before.size() * 9 / 10);
  }

  @Test
  void theIdOfAStoryThatEndedIsNotGivenAgain() throws IOException {
    Path old =
        Files.writeString(
            folder.resolve("old.jsonl"),
            "{\"id\":\"7\",\"date\":\"2020-02-03\","
                + "\"text\":\"Ferry late. It waited for the tide.\"}\n");
    run("add", out.toString(), old.toString());
    String ended = homes().get("7#1");
    run("drop", out.toString(), "--before", "2020-03-01");
    assertThat(homes()).doesNotContainKey("7#1");
    run("add", out.toString(), old.toString());
    assertThat(homes().get("7#1")).startsWith("s-").isNotEqualTo(ended);
    assertThat(run("check", out.toString()).status()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"yesterday", "2025-2-1", ""})
  void aDayThatIsNoneIsToldInWords(String day) {
    Cli refused = run("drop", out.toString(), "--before", day);
    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.err())
        .startsWith(
            "copydesk: Invalid value for option '--before': '"
                + day
                + "' is no day such as 2025-01-31");
  }

  @Test
  void filesThatAreChangedOrGoneAreMadeAgain() throws IOException {
    Map<String, String> before = Cli.contents(out);
    Files.delete(out.resolve("stories.jsonl"));
    Files.writeString(out.resolve("links.jsonl"), "nonsense\n", StandardOpenOption.APPEND);
    Cli check = run("check", out.toString());
    assertThat(check.out()).contains("Made again: links.jsonl", "Made again: stories.jsonl");
    assertThat(Cli.contents(out)).isEqualTo(before);
    Files.delete(out.resolve("run.json"));
    assertThat(run("explain", out.toString(), "a.txt#1", "b.txt#1").err())
        .contains("copydesk check " + out);
    assertThat(run("check", out.toString()).status()).isZero();
    assertThat(out.resolve("run.json")).exists();
  }

  @Test
  void aDamagedIndexIsToldAndLeftAsItIs() throws IOException {
    Path largest;
    try (var files = Files.list(out.resolve("index"))) {
      largest = files.max(Comparator.comparingLong(f -> f.toFile().length())).orElseThrow();
    }
    byte[] bytes = Files.readAllBytes(largest);
    bytes[bytes.length / 2] ^= 0x55;
    Files.write(largest, bytes);
    Cli check = run("check", out.toString());
    assertThat(check.status()).isEqualTo(1);
    assertThat(check.err().lines()).hasSize(1);
    assertThat(check.err()).contains("damaged", "copydesk run INPUT --out " + out);
  }

  @Test
  void anIndexOfAnotherVersionOrOtherSettingsIsRefused() throws IOException {
    Map<String, String> before = Cli.contents(out);
    restamp("copydesk.setting.verify", "VerifySettings[other]");
    Cli refused = run("add", out.toString(), in.toString());
    assertThat(refused.status()).isEqualTo(1);
    assertThat(refused.err()).contains("made with other settings (verify:", "copydesk run INPUT");
    restamp("copydesk.version", "0.0.1");
    assertThat(run("add", out.toString(), in.toString()).err())
        .contains("was made by copydesk 0.0.1");
    assertThat(Cli.contents(out)).isEqualTo(before);
  }

  @Test
  void aGranularityThatNobodyCanHaveChosenIsDamage() throws IOException {
    restamp("copydesk.setting.granularity", "wide");
    Cli refused = run("add", out.toString(), in.toString());
    assertThat(refused.status()).isEqualTo(1);
    assertThat(refused.err()).contains("is damaged").contains("wide").contains("make it again");
  }

  private void restamp(String key, String value) throws IOException {
    try (var directory = FSDirectory.open(out.resolve("index"));
        var writer = new IndexWriter(directory, new IndexWriterConfig())) {
      Map<String, String> data =
          new HashMap<>(SegmentInfos.readLatestCommit(directory).getUserData());
      data.put(key, value);
      writer.setLiveCommitData(data.entrySet());
      writer.commit();
    }
  }

  @Test
  void noPageLeftIsRefused() {
    Cli refused = run("drop", out.toString(), "--before", "2100-01-01");
    assertThat(refused.status()).isEqualTo(1);
    assertThat(refused.err()).contains("no page would be left");
  }

  @Test
  void whatIsStoredIsNotFound() {
    assertThat(run("search", out.toString(), "*:*").out())
        .contains("a.txt#1")
        .doesNotContain("_page");
  }
}
