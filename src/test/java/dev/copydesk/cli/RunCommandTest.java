package dev.copydesk.cli;

import static dev.copydesk.cli.Cli.contents;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.model.Article;
import dev.copydesk.report.files.ResultFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunCommandTest {
  @TempDir private Path folder;

  private Path out() {
    return folder.resolve("out");
  }

  private Cli run(Object... inputs) {
    return Cli.run(
        Stream.concat(
                Stream.concat(Stream.of("run"), Stream.of(inputs).map(Object::toString)),
                Stream.of("--out", out().toString()))
            .toArray(String[]::new));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void theNumberOfThreadsChangesNoByte(int threads) throws IOException {
    Path other = folder.resolve("other");
    assertThat(run("seeds").status()).isZero();
    Cli.run("run", "seeds", "--out", other.toString(), "--threads", "" + threads);
    assertThat(contents(other)).isEqualTo(contents(out()));
  }

  @Test
  void theOrderOfTheInputsChangesNoByte() throws IOException {
    List<Path> files;
    try (var seeds = Files.list(Path.of("seeds"))) {
      files = seeds.sorted().toList();
    }
    Path other = folder.resolve("other");
    run(files.toArray());
    Stream<String> turned = files.reversed().stream().map(Path::toString);
    Cli.run(
        Stream.concat(Stream.concat(Stream.of("run"), turned), Stream.of("--out", other.toString()))
            .toArray(String[]::new));
    assertThat(contents(other)).isEqualTo(contents(out()));
  }

  @Test
  void aSecondRunReplacesTheFirst() throws IOException {
    run("seeds");
    Map<String, String> first = contents(out());
    assertThat(run("seeds").status()).isZero();
    assertThat(contents(out())).isEqualTo(first);
  }

  @Test
  void recordsMayBeTakenAsOneArticleEach() throws IOException {
    Path records = folder.resolve("records.jsonl");
    Files.writeString(
        records,
        """
        {"id":"x1","title":"Bridge closed","body":"The bridge is closed from Monday, the mayor said.","date":"2025-03-30","source":"Post"}
        """);
    Cli.run(
        "run",
        records.toString(),
        "--segment",
        "none",
        "--field",
        "text=body",
        "--out",
        out().toString());
    Article article = ResultFiles.articles(out()).getFirst();
    assertThat(article.id()).isEqualTo("x1#1");
    assertThat(article.title()).isEqualTo("Bridge closed");
    assertThat(article.published()).hasToString("2025-03-30");
    assertThat(article.source()).isEqualTo("Post");
    assertThat(article.text()).isEqualTo("The bridge is closed from Monday, the mayor said.");
    assertThat(article.language()).isEqualTo("en");
  }

  @Test
  void anInputThatIsNotThereFailsInOneLine() {
    Cli failed = run(folder.resolve("nowhere"));
    assertThat(failed.status()).isEqualTo(1);
    assertThat(failed.err().lines()).hasSize(1);
    assertThat(failed.err()).contains("nowhere").doesNotContain("Exception");
    assertThat(out().resolve("run.json")).doesNotExist();
  }

  @Test
  void whatCannotBeReadIsSkippedByNameAndTheRestIsDone() throws IOException {
    Path pages = Files.createDirectory(folder.resolve("pages"));
    Files.copy(Path.of("seeds/004_21ee71a2755e3a13.txt"), pages.resolve("good.txt"));
    Files.write(
        pages.resolve("picture.txt"),
        new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0});
    Files.createFile(pages.resolve("empty.txt"));
    Cli done = run(pages);
    assertThat(done.status()).isEqualTo(3);
    assertThat(done.out())
        .contains("Skipped: 2 inputs")
        .contains("picture.txt")
        .contains("empty.txt");
    assertThat(Files.readString(out().resolve("skipped.jsonl")).lines()).hasSize(2);
    assertThat(ResultFiles.articles(out())).hasSize(1);
  }

  @Test
  void aFileInAnOldCharsetIsRead() throws IOException {
    Path page = folder.resolve("alt.txt");
    Files.write(
        page,
        "Brücke gesperrt\n\nDer Bürgermeister sagte, die Brücke über den Fluss bleibe für Lastwagen und Busse gesperrt. Für Fußgänger sei sie weiter geöffnet."
            .getBytes(ISO_8859_1));
    assertThat(run(page).status()).isZero();
    assertThat(Files.readString(out().resolve("articles.jsonl"))).contains("Bürgermeister");
  }

  @Test
  void anOutputFolderThatIsAFileIsRefused() throws IOException {
    Files.writeString(out(), "mine");
    Cli refused = run("seeds");
    assertThat(refused.status()).isEqualTo(1);
    assertThat(refused.err()).contains("is a file; give a folder to --out");
    assertThat(out()).hasContent("mine");
  }

  @Test
  void somebodyElsesFilesAreNeitherTouchedNorJoined() throws IOException {
    Files.createDirectory(out());
    Files.writeString(out().resolve("thesis.doc"), "mine");
    Cli refused = run("seeds");
    assertThat(refused.status()).isEqualTo(1);
    assertThat(refused.err().lines()).hasSize(1);
    assertThat(refused.err()).contains("holds files that copydesk did not write");
    assertThat(out().resolve("thesis.doc")).hasContent("mine");
    assertThat(out()).isDirectoryNotContaining("glob:**/articles.jsonl");
  }

  @Test
  void aNoteThatAUserPutIntoAResultStays() throws IOException {
    run("seeds");
    Files.writeString(out().resolve("note.txt"), "mine");
    assertThat(run("seeds").status()).isZero();
    assertThat(out().resolve("note.txt")).hasContent("mine");
  }

  @Test
  void aSummaryThatCannotBeReplacedIsNamed() throws IOException {
    run("seeds");
    Files.delete(out().resolve("run.json"));
    Files.createDirectories(out().resolve("run.json/mine"));
    Cli failed = run("seeds");
    assertThat(failed.status()).isEqualTo(1);
    assertThat(failed.err().lines()).hasSize(1);
    assertThat(failed.err()).contains(out().resolve("run.json") + " cannot be written");
    assertThat(out().resolve(".copydesk-writing")).doesNotExist();
  }

  @Test
  void aResultWithinTheCrawlIsNotReadAsPagesOfIt() throws IOException {
    Path crawl = Files.createDirectory(folder.resolve("crawl"));
    Files.copy(Path.of("seeds/004_21ee71a2755e3a13.txt"), crawl.resolve("a.txt"));
    Path inside = crawl.resolve("result");
    assertThat(Cli.run("run", crawl.toString(), "--out", inside.toString()).status()).isZero();
    Cli again = Cli.run("run", crawl.toString(), "--out", inside.toString());
    assertThat(again.status()).as("its own result is no input").isZero();
    assertThat(again.out()).contains("1 page:");
    Cli other = Cli.run("run", crawl.toString(), "--out", folder.resolve("other").toString());
    assertThat(other.status()).isEqualTo(3);
    assertThat(other.out()).contains("1 page:").contains("is a result of an earlier run");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--threads=0",
        "--threads=x",
        "--segment=some",
        "--field=body",
        "--field=txt=body",
        "--colour"
      })
  void wrongUsageIsToldInAWordAndHelpIsNamed(String option) {
    Cli refused = Cli.run("run", "seeds", "--out", out().toString(), option);
    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.err().lines()).hasSize(2);
    assertThat(refused.err()).contains("copydesk run --help");
    assertThat(out()).doesNotExist();
  }

  @Test
  void helpTeaches() {
    assertThat(Cli.run("--help").out()).contains("run", "dedup", "explain", "search", "eval");
    assertThat(Cli.run("help", "run").out()).contains("Examples:").contains("--segment");
    assertThat(Cli.run("run", "--help").status()).isZero();
    assertThat(Cli.run("--version").out()).startsWith("copydesk ");
    assertThat(Cli.run().status()).isEqualTo(2);
  }
}
