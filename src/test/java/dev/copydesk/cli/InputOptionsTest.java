package dev.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.model.Article;
import dev.copydesk.report.files.ResultFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class InputOptionsTest {
  private static final String PAGE =
      "The bridge is closed from Monday, the mayor said. It stays so until spring.";

  @TempDir private Path folder;

  private Path out() {
    return folder.resolve("out");
  }

  private Cli run(String... args) {
    return Cli.run(
        Stream.of(Stream.of("run"), Stream.of(args), Stream.of("--out", out().toString()))
            .flatMap(part -> part)
            .toArray(String[]::new));
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve("in").resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private List<String> pages() throws IOException {
    return ResultFiles.articles(out()).stream().map(Article::page).toList();
  }

  private JsonNode runJson() throws IOException {
    return JsonMapper.shared().readTree(Files.readString(out().resolve("run.json")));
  }

  @Test
  void aSingleTextThatIsLeftIsToldInTheSingular() throws IOException {
    write("a.txt", PAGE.repeat(3));
    write("b.txt", PAGE.repeat(3));
    assertThat(run(folder.resolve("in").toString()).out())
        .contains("1 of them is a copy of another, 50 % of the words; 1 text is left without it.");
  }

  @Test
  void globsSayWhatIsReadOfAFolder() throws IOException {
    write("a.txt", PAGE);
    write("b.page", PAGE);
    write("deep/c.txt", PAGE);
    write("deep/d.txt", PAGE);
    Path in = folder.resolve("in");
    Cli done = run(in.toString(), "--include=*.txt", "--include=*.page", "--exclude=deep/d*");
    assertThat(done.err()).isEmpty();
    assertThat(done.status()).isZero();
    assertThat(pages()).containsExactly("a.txt", "b.page", "deep/c.txt");
    assertThat(runJson().at("/settings/include").asString()).isEqualTo("*.txt, *.page");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--include=[",
        "--exclude={a",
        "--max-page=big",
        "--max-page=0",
        "--max-page=1G",
        "--max-ratio=0",
        "--granularity=0",
        "--granularity=5",
        "--granularity=wide"
      })
  void whatIsNoGlobAndNoLimitIsWrongUsage(String option) {
    Cli refused = run("seeds", option);
    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.err().lines()).hasSize(2);
    assertThat(out()).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({"100, 3", "1k, 0", "64M, 0"})
  void aPageOverTheLimitIsSkipped(String limit, int status) throws IOException {
    write("short.txt", PAGE);
    write("long.txt", PAGE + PAGE.repeat(5));
    assertThat(run(folder.resolve("in").toString(), "--max-page", limit).status())
        .isEqualTo(status);
  }

  @Test
  void standardInputIsSniffedAndItsLinesAreNumbered() throws IOException {
    String records = "{\"text\":\"" + PAGE + "\"}\n{\"id\":\"own\",\"text\":\"" + PAGE + "\"}\n";
    assertThat(withInput(records, "-").status()).isZero();
    assertThat(pages()).containsExactly("stdin:1", "own");
  }

  @Test
  void standardInputMayBeAPageBesideOtherInputs() throws IOException {
    Path other = write("z.txt", PAGE);
    assertThat(withInput(PAGE, other.toString(), "-", "-").status()).isZero();
    assertThat(pages()).containsExactly("stdin", "z.txt");
  }

  @Test
  void emptyStandardInputIsToldByName() {
    Cli failed = withInput("", "-");
    assertThat(failed.status()).isEqualTo(1);
    assertThat(failed.err()).contains("stdin: is empty");
  }

  private Cli withInput(String text, String... args) {
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    try {
      return run(args);
    } finally {
      System.setIn(before);
    }
  }

  @Test
  void recordsWithoutAPageAreCounted() throws IOException {
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n" + PAGE;
    write(
        "crawl.warc",
        record("request", "GET / HTTP/1.1\r\n\r\n")
            + record("response", http)
            + record("revisit", http));
    assertThat(run(folder.resolve("in").toString()).status()).isZero();
    JsonNode passed = runJson().at("/counts/passed_over");
    assertThat(passed.get("request").asInt()).isEqualTo(1);
    assertThat(passed.get("revisit").asInt()).isEqualTo(1);
    assertThat(runJson().at("/counts/pages").asInt()).isEqualTo(1);
  }

  private static String record(String type, String content) {
    return """
    WARC/1.0\r
    WARC-Type: %s\r
    WARC-Target-URI: https://example.org/\r
    WARC-Date: 2025-03-30T10:00:00Z\r
    WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-00000000000%d>\r
    Content-Type: application/http; msgtype=%s\r
    Content-Length: %d\r
    \r
    %s\r
    \r
    """
        .formatted(type, type.length() % 10, type, content.length(), content);
  }

  @Test
  void theEffectiveSettingsAreWrittenDown() throws IOException {
    write("a.txt", PAGE);
    run(folder.resolve("in").toString(), "--segment=none", "--field=text=body", "--threads=2");
    JsonNode settings = runJson().get("settings");
    assertThat(settings.get("segment").asString()).isEqualTo("none");
    assertThat(settings.get("field").asString()).isEqualTo("text=body");
    assertThat(settings.get("max-page").asString()).isEqualTo("67108864");
    assertThat(settings.get("max-ratio").asString()).isEqualTo("1000");
    assertThat(settings.get("threads").asString()).isEqualTo("2");
    assertThat(settings.get("out").asString()).isEqualTo(out().toString());
  }
}
