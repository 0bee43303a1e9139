package dev.copydesk.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.copydesk.index.IndexBuilder;
import dev.copydesk.index.Search;
import dev.copydesk.ingest.Inputs;
import dev.copydesk.model.Result;
import dev.copydesk.pipeline.Pipeline;
import dev.copydesk.pipeline.Progress;
import dev.copydesk.pipeline.RunSettings;
import dev.copydesk.report.RunFacts;
import dev.copydesk.report.ServedReport;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
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
    return new ServedReport(result, new RunFacts("1.0", List.of("seeds"), Map.of()));
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
  void theDataHoldsEveryArticleAndTheTextsComeOneByOne() throws IOException {
    assertThat(json("/data.json").get("articles")).hasSize(result.articles().size());
    JsonNode texts = json("/texts.json?of=0,3");
    assertThat(texts.get("0").asString()).isEqualTo(result.articles().get(0).text());
    assertThat(texts.get("3").asString()).isEqualTo(result.articles().get(3).text());
  }

  @Test
  void pagesAndTiesAreGivenByPlace() throws IOException {
    assertThat(json("/page.json?of=1").get("rest").asString()).isNotBlank();
    assertThat(json("/tie.json?of=0").get("rows")).isNotEmpty();
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
        "/page.json?of=999999",
        "/page.json?of=-1",
        "/favicon.ico"
      })
  void whatIsNotThereIsNotFound(String path) throws IOException {
    assertThat(get(path).head()).startsWith("HTTP/1.1 404");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/page.json", "/page.json?of=x", "/texts.json?of=", "/search.json?q=%zz&most=1"})
  void aQuestionThatMakesNoSenseIsRefused(String path) throws IOException {
    assertThat(get(path).head()).startsWith("HTTP/1.1 400");
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
