package dev.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Names and texts that would like to be markup, script, or orders to the terminal. */
class HostileContentTest {
  private static final String ESC = "\u001B";

  /** Colours, clears, sets the window's title, turns the direction, breaks the line, marks up. */
  private static final String EVIL =
      ESC
          + "[31m"
          + ESC
          + "]0;x\u0007\u009B2J\u202Egnp\u2066\u2028\r\nFORGED LINE\t</script>"
          + "<script>alert(1)</script><img src=x onerror=alert(2)>\uFEFF'\"&";

  private static final String REPORT =
      "The city will close the Harbour Bridge for repairs from Monday until the end of the year,"
          + " the mayor said. Engineers found cracks in two of the four main cables during an"
          + " inspection in late spring. Some 40,000 vehicles cross the bridge every day.";

  /** A page may have a line of its own; all else stands within one. */
  private static final String LINE = EVIL.replaceAll("[\r\n\u2028]", " ");

  @TempDir private Path folder;

  private Path in;
  private Path records;
  private Path out;

  @BeforeEach
  void write() throws IOException {
    in = Files.createDirectory(folder.resolve("in" + EVIL.replace('/', '|')));
    out = folder.resolve("out" + EVIL.replace('/', '|'));
    String name = EVIL.replace('/', '|').substring(0, 40);
    Files.writeString(in.resolve(name + ".txt"), LINE + "\n\n" + REPORT + LINE + "\n\n" + REPORT);
    Files.writeString(in.resolve(name + "b.txt"), REPORT + "\n\n" + LINE);
    Files.writeString(in.resolve(name + ".bin"), "no page");
    Files.writeString(in.resolve(name + "0.txt"), "\0\0\0\1\2");
    String record =
        JsonMapper.shared()
            .writeValueAsString(
                new Hostile(EVIL, EVIL, EVIL, EVIL, "2025-01-01" + EVIL, REPORT + EVIL));
    records = Files.writeString(in.resolve("r.jsonl"), record + "\n" + record + "\n{broken\n");
  }

  private record Hostile(
      String id, String title, String source, String url, String date, String text) {}

  private static void assertThatNothingActs(String printed) {
    assertThat(printed.codePoints().filter(c -> c != '\n' && acts(c))).as(printed).isEmpty();
    assertThat(printed.lines()).noneMatch(line -> line.startsWith("FORGED"));
  }

  private static boolean acts(int c) {
    return Character.isISOControl(c)
        || c == 0x2028
        || c == 0x2029
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }

  @Test
  void nothingActsInTheTerminal() throws IOException {
    Cli run = Cli.run("run", in.toString(), "--out", out.toString());
    assertThat(run.status()).isEqualTo(3);
    assertThatNothingActs(run.out());
    assertThatNothingActs(run.err());
    assertThatNothingActs(Cli.run("search", out.toString(), "bridge").out());
    List<String> ids = articles();
    Cli explained = Cli.run("explain", out.toString(), ids.getFirst(), ids.getLast());
    assertThat(explained.status()).isZero();
    assertThatNothingActs(explained.out());
  }

  @Test
  void nothingActsInErrors() {
    for (Cli failed :
        List.of(
            Cli.run("run", "no such " + EVIL, "--out", out.toString()),
            Cli.run("explain", "no such " + EVIL, "a", "b"),
            Cli.run("run", in.toString(), "--out", out.toString(), "--segment=" + EVIL),
            Cli.run("run", in.toString(), "--out", out.toString(), "--config=" + EVIL),
            Cli.run("run", in.toString(), "--out", out.toString(), "--" + EVIL),
            Cli.run(EVIL))) {
      assertThat(failed.status()).isPositive();
      assertThatNothingActs(failed.out());
      assertThatNothingActs(failed.err());
    }
  }

  @Test
  void nothingActsInTheReport() throws IOException {
    Cli.run("run", in.toString(), "--out", out.toString());
    String report = Files.readString(out.resolve("report.html"));
    assertThat(report).doesNotContain("<script>alert", "<img src=x", "onerror=alert(2)>", ESC);
    assertThat(report.codePoints().filter(c -> c != '\n' && c != '\t' && acts(c))).isEmpty();
    List<String> ids = articles();
    Path pair = folder.resolve("pair.html");
    Cli.run("explain", out.toString(), ids.getFirst(), ids.getLast(), "--html", pair.toString());
    assertThat(Files.readString(pair)).doesNotContain("<script>alert", "<img src=x", ESC);
  }

  @Test
  void everyLineOfTheTablesIsOneObject() throws IOException {
    Cli.run("run", in.toString(), "--out", out.toString());
    for (String table : List.of("articles", "pages", "skipped", "stories", "links", "copies")) {
      Path file = out.resolve(table + ".jsonl");
      assertThat(table(file)).as(table).allMatch(JsonNode::isObject);
      assertThat(Files.readString(file)).doesNotContain(ESC, "\u0007");
    }
  }

  @Test
  void theGroupsOfADatasetKeepToTheirColumns() throws IOException {
    Path groups = folder.resolve("groups.tsv");
    Cli done =
        Cli.run(
            "dedup",
            records.toString(),
            "--out",
            folder.resolve("kept.jsonl").toString(),
            "--groups",
            groups.toString());
    assertThatNothingActs(done.out());
    assertThat(Files.readAllLines(groups))
        .hasSize(2)
        .allMatch(line -> line.chars().filter(c -> c == '\t').count() == 1);
    assertThatNothingActs(Files.readString(groups).replace('\t', ' '));
  }

  private static Stream<JsonNode> table(Path file) throws IOException {
    return Stream.of(Files.readString(file).split("\n"))
        .filter(line -> !line.isEmpty())
        .map(line -> JsonMapper.shared().readTree(line));
  }

  private List<String> articles() throws IOException {
    return table(out.resolve("articles.jsonl")).map(a -> a.get("id").asString()).toList();
  }
}
