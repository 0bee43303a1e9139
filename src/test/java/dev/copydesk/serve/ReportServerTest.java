package dev.copydesk.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.copydesk.index.IndexBuilder;
import dev.copydesk.index.Search;
import dev.copydesk.ingest.Inputs;
import dev.copydesk.model.result.Link;
import dev.copydesk.model.result.Result;
import dev.copydesk.model.result.Story;
import dev.copydesk.pipeline.Pipeline;
import dev.copydesk.pipeline.RunSettings;
import dev.copydesk.pipeline.work.Progress;
import dev.copydesk.report.RunFacts;
import dev.copydesk.report.ServedReport;
import dev.copydesk.report.figures.News;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportServerTest {
  @TempDir private static Path folder;
  private static Result result;
  private static Search search;
  private static ReportServer server;

  @BeforeAll
  static void serveTheSeeds() throws IOException {
    RunSettings settings = RunSettings.standard();
    Inputs inputs = Inputs.find(List.of(Path.of("seeds")), settings.ingest());
    result = Pipeline.run(inputs, settings, Progress.SILENT);
    IndexBuilder.write(result, folder);
    search = new Search(folder);
    server = ReportServer.start(report(), search, 0);
  }

  private static ServedReport report() {
    return new ServedReport(
        result, News.of(result, List.of()), new RunFacts("1.0", List.of("seeds"), Map.of()));
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
    search.close();
  }

  /** What came back: status line and headers, then the body. */
  private record Reply(String head, String body) {}

  /** Written by hand, because a client of the library would mend what is to be refused. */
  private static Reply ask(String method, String path, String host) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      String request =
          "%s %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n".formatted(method, path, host);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      String[] reply =
          new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
              .split("\r\n\r\n", 2);
      return new Reply(reply[0], reply.length > 1 ? reply[1] : "");
    }
  }

  private static Reply get(String path) throws IOException {
    return ask("GET", path, "localhost:" + server.port());
  }

  private static JsonNode json(String path) throws IOException {
    return JsonMapper.builder().build().readTree(get(path).body());
  }

  @Test
  void thePageComesUnderAPolicyThatAllowsItsOwnServerAlone() throws IOException {
    Reply page = get("/");
    assertThat(page.head())
        .startsWith("HTTP/1.1 200")
        .containsIgnoringCase("nosniff")
        .contains("connect-src 'self'", "default-src 'none'", "frame-ancestors 'none'");
    assertThat(page.body()).contains("<title>Copydesk report</title>");
  }

  @Test
  void theFirstViewComesAtOnceAndTextsOneByOne() throws IOException {
    JsonNode data = json("/data.json");
    assertThat(data.at("/summary/figures/pages").asInt()).isEqualTo(5);
    assertThat(data.at("/slice/stories")).hasSize(7);
    JsonNode texts = json("/texts.json?of=0,3");
    assertThat(texts.get("0").asString()).isEqualTo(result.articles().get(0).text());
    assertThat(texts.get("3").asString()).isEqualTo(result.articles().get(3).text());
  }

  @Test
  void storiesArticlesPagesAndTiesAreGivenById() throws IOException {
    Link link = result.links().getFirst();
    String a = URLEncoder.encode(link.a(), StandardCharsets.UTF_8);
    String b = URLEncoder.encode(link.b(), StandardCharsets.UTF_8);
    assertThat(json("/pair.json?a=" + b + "&b=" + a).at("/tie/marks/rows")).isNotEmpty();
    assertThat(json("/article.json?id=" + a).at("/slice/links")).isNotEmpty();
    String page = result.pages().getFirst().page();
    assertThat(json("/page.json?id=" + page).at("/sheet/rest").asString()).isNotBlank();
    Story story = result.stories().getFirst();
    assertThat(json("/story.json?id=" + story.id()).at("/slice/articles"))
        .hasSizeGreaterThanOrEqualTo(story.articles().size());
  }

  @Test
  void listsAreSearchedAndComeInParts() throws IOException {
    JsonNode found = json("/list.json?of=stories&q=h%C3%A9GSETH%20japan&start=0&most=40");
    assertThat(found.get("total").asInt()).isEqualTo(1);
    JsonNode part = json("/list.json?of=compare&tie=passages&start=1&most=2");
    assertThat(part.get("total").asInt()).isGreaterThan(2);
    assertThat(part.get("places")).hasSize(2);
    assertThat(json("/list.json?of=pages&start=9999&most=40").get("total").asInt()).isEqualTo(5);
  }

  @Test
  void wordsAreFoundInFullTexts() throws IOException {
    assertThat(json("/search.json?q=Nakatani&most=5").get("hits")).isNotEmpty();
    assertThat(get("/search.json?q=%22open&most=5").head()).startsWith("HTTP/1.1 400");
  }

  @Test
  void aHeadIsTheSameWithoutTheBody() throws IOException {
    Reply head = ask("HEAD", "/data.json", "127.0.0.1:" + server.port());
    assertThat(head.head()).startsWith("HTTP/1.1 200");
    assertThat(head.body()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "PATCH"})
  void nothingButReadingIsAllowed(String method) throws IOException {
    assertThat(ask(method, "/", "localhost:" + server.port()).head()).startsWith("HTTP/1.1 405");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rebound.example", "localhost", "localhost:1", "127.0.0.1.example"})
  void anotherNameForThisMachineIsRefused(String host) throws IOException {
    Reply refused = ask("GET", "/data.json", host);
    assertThat(refused.head()).startsWith("HTTP/1.1 403");
    assertThat(refused.body()).isEqualTo("ask for localhost");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/run.json",
        "/../run.json",
        "/%2e%2e/%2e%2e/etc/passwd",
        "//etc/passwd",
        "/page.json?id=..%2Frun.json",
        "/page.json?id=/etc/passwd",
        "/story.json?id=s-none",
        "/pair.json?a=x&b=y",
        "/texts.json?of=999999",
        "/texts.json?of=-1",
        "/favicon.ico"
      })
  void whatIsNotThereIsNotFound(String path) throws IOException {
    assertThat(get(path).head()).startsWith("HTTP/1.1 404");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/page.json",
        "/texts.json?of=",
        "/search.json?q=%zz&most=1",
        "/search.json?q=x&most=100000",
        "/search.json?q=/(a|b)*a(a|b)%7B30%7D/&most=1",
        "/list.json?of=stories&start=-1&most=40",
        "/list.json?of=stories&start=0&most=4000",
        "/list.json?of=stories&size=many&start=0&most=40",
        "/list.json?of=runs&start=0&most=40"
      })
  void aQuestionThatMakesNoSenseIsRefused(String path) throws IOException {
    assertThat(get(path).head()).startsWith("HTTP/1.1 400");
  }

  @Test
  void aHugeQuestionIsRefusedAndTheNextOneAnswered() throws IOException {
    assertThat(get("/search.json?most=1&q=" + "(".repeat(3_000)).head()).startsWith("HTTP/1.1 400");
    assertThat(get("/?" + "x".repeat(100_000)).head()).startsWith("HTTP/1.1 414");
    assertThat(get("/search.json?q=Nakatani&most=1").head()).startsWith("HTTP/1.1 200");
  }

  @Test
  void aPortThatIsTakenOrNoneIsRefusedInWords() {
    assertThatIOException()
        .isThrownBy(() -> ReportServer.start(report(), search, server.port()))
        .withMessageContaining("is taken; choose another --port");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReportServer.start(report(), search, 70_000))
        .withMessage("port must be within 0 and 65535: 70000");
  }
}
