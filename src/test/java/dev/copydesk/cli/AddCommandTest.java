package dev.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.archive.MadeNews;
import dev.copydesk.boilerplate.Reports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Whatever the split: a run and additions give what one run over all gives. */
class AddCommandTest {
  private static final List<String> EQUAL =
      List.of("articles.jsonl", "links.jsonl", "copies.jsonl", "furniture.jsonl", "skipped.jsonl");

  @TempDir private Path folder;

  private Cli copydesk(String... args) {
    return Cli.run(args);
  }

  private Path run(String name, Path input, String... more) {
    Path out = folder.resolve(name);
    List<String> args = new ArrayList<>(List.of("run", input.toString(), "--out", out.toString()));
    args.addAll(List.of(more));
    Cli done = copydesk(args.toArray(String[]::new));
    assertThat(done.status()).as(done.err()).isZero();
    return out;
  }

  private Cli add(Path out, Path input) {
    Cli done = copydesk("add", out.toString(), input.toString());
    assertThat(done.status()).as(done.err()).isZero();
    return done;
  }

  /** The files that depend on all pages but not on their order of arrival, stories left out. */
  private static Map<String, String> lasting(Path out) throws IOException {
    Map<String, String> lasting = new TreeMap<>();
    for (String name : EQUAL) {
      StringBuilder text = new StringBuilder();
      for (String line : Files.readAllLines(out.resolve(name))) {
        JsonNode row = JsonMapper.shared().readTree(line);
        if (row instanceof ObjectNode object) {
          object.remove("story");
        }
        text.append(row).append('\n');
      }
      lasting.put(name, text.toString());
    }
    return lasting;
  }

  private Path seeds(String name, int... numbers) throws IOException {
    Path part = Files.createDirectories(folder.resolve(name));
    try (var files = Files.list(Path.of("seeds"))) {
      List<Path> all = files.sorted().toList();
      for (int number : numbers) {
        Path from = all.get(number);
        Files.copy(from, part.resolve(from.getFileName().toString()));
      }
    }
    return part;
  }

  @Test
  void theSeedsInThreePartsAreTheSeeds() throws IOException {
    Path all = run("all", Path.of("seeds"));
    Path out = run("out", seeds("a", 1, 4));
    add(out, seeds("b", 3));
    add(out, seeds("c", 0, 2));
    assertThat(lasting(out)).isEqualTo(lasting(all));
    assertThat(copydesk("check", out.toString()).status()).isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void aMadeCorpusInThreePartsIsTheWhole(int split) throws IOException {
    List<String> lines = new ArrayList<>(MadeNews.lines(600));
    Collections.shuffle(lines, new Random(split));
    Path a = Files.write(folder.resolve("a.jsonl"), lines.subList(0, 100 * split + 200));
    Path b = Files.write(folder.resolve("b.jsonl"), lines.subList(100 * split + 200, 550));
    Path c = Files.write(folder.resolve("c.jsonl"), lines.subList(550, 600));
    Path all = run("all", a, b.toString(), c.toString(), "--segment", "none");
    Path out = run("out", split == 2 ? c : a, "--segment", "none");
    add(out, b);
    add(out, split == 2 ? a : c);
    assertThat(lasting(out)).isEqualTo(lasting(all));
    assertThat(copydesk("check", out.toString()).out()).startsWith(out + " is whole");
  }

  @Test
  void aLineBecomesBoilerplateOncePagesComeAndCeasesToBeOnceTheyGo() throws IOException {
    List<String> reports = new ArrayList<>();
    List<String> lines = Reports.records(Reports.UNRELATED, Reports.NOTICE);
    for (int i = 0; i < lines.size(); i++) {
      String date = ",\"date\":\"2025-03-%02d\"}".formatted(i < 4 ? 20 : 10);
      reports.add(lines.get(i).replaceFirst("}$", date));
    }
    Path a = Files.write(folder.resolve("a.jsonl"), reports.subList(0, 4));
    Path b = Files.write(folder.resolve("b.jsonl"), reports.subList(4, 8));
    Path all = run("all", a, b.toString(), "--segment", "none");
    Path some = run("some", a, "--segment", "none");
    Path out = run("out", a, "--segment", "none");
    assertThat(furniture(out)).doesNotContain(Reports.NOTICE);

    add(out, b);
    assertThat(furniture(out)).contains(Reports.NOTICE);
    assertThat(recut(out)).hasSize(4).allMatch(line -> line.contains("\"run\":2,"));
    assertThat(lasting(out)).isEqualTo(lasting(all));
    assertThat(Files.readString(out.resolve("pages.jsonl")))
        .isEqualTo(Files.readString(all.resolve("pages.jsonl")));
    assertThat(copydesk("check", out.toString()).out()).startsWith(out + " is whole");

    assertThat(copydesk("drop", out.toString(), "--before", "2025-03-15").status()).isZero();
    assertThat(recut(out)).hasSize(8);
    assertThat(lasting(out)).isEqualTo(lasting(some));
    assertThat(copydesk("check", out.toString()).out()).startsWith(out + " is whole");
  }

  /** What tells of pages that stayed and were cut anew. */
  private static List<String> recut(Path out) throws IOException {
    return Files.readAllLines(out.resolve("changes.jsonl")).stream()
        .filter(line -> line.contains("\"change\":\"recut\""))
        .toList();
  }

  /** The texts that stand in no article. */
  private static String furniture(Path out) throws IOException {
    return Files.readString(out.resolve("furniture.jsonl"));
  }

  @Test
  void aPageWithoutAnArticleDoesNotHinderAnAddition() throws IOException {
    Path a = Files.write(folder.resolve("a.txt"), List.of("Home", "Sport", "Share", "Log in"));
    Path b = Files.write(folder.resolve("b.txt"), Reports.UNRELATED);
    Path out = run("out", a);
    assertThat(out.resolve("articles.jsonl")).isEmptyFile();
    add(out, b);
    assertThat(out.resolve("articles.jsonl")).isNotEmptyFile();
  }

  private Path record(String name, String id, String text) throws IOException {
    String line = JsonMapper.shared().writeValueAsString(Map.of("id", id, "text", text));
    return Files.writeString(folder.resolve(name), line + "\n");
  }

  private static List<String> texts(Path out) throws IOException {
    return Files.readAllLines(out.resolve("articles.jsonl")).stream()
        .map(line -> JsonMapper.shared().readTree(line).get("text").asString())
        .sorted()
        .toList();
  }

  @Test
  void aTextStaysWhenAnotherTakesItsName() throws IOException {
    String ferry = "The ferry to Holm ran aground on Monday with sixty people aboard.";
    String bakery = "The last bakery of the village closes after a hundred years of bread.";
    String bridge = "A bridge over the river is to be painted green in the summer.";
    Path out = run("out", record("r.jsonl", "r4", ferry), "--segment", "none");
    Path both = Files.createDirectories(folder.resolve("both"));
    Files.move(record("a.jsonl", "r4", bakery), both.resolve("a.jsonl"));
    Files.move(record("b.jsonl", "r4", ferry), both.resolve("b.jsonl"));
    add(out, both);
    assertThat(texts(out)).containsExactlyInAnyOrder(bakery, ferry);
    add(out, both);
    assertThat(texts(out)).as("nothing new").containsExactlyInAnyOrder(bakery, ferry);
    Files.move(record("c.jsonl", "r4", bridge), both.resolve("c.jsonl"));
    add(out, both);
    assertThat(texts(out)).containsExactlyInAnyOrder(bakery, ferry, bridge);
  }
}
