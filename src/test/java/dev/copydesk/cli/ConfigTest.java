package dev.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ConfigTest {
  @TempDir private Path folder;

  private Path config(String text) throws IOException {
    return Files.writeString(folder.resolve("my.properties"), text);
  }

  private JsonNode settings() throws IOException {
    Path run = folder.resolve("out").resolve("run.json");
    return JsonMapper.shared().readTree(Files.readString(run)).get("settings");
  }

  @Test
  void optionsComeFromTheFileAndTheCommandLineHasTheLastWord() throws IOException {
    Path config =
        config(
            """
            # for the night
            out = %s
            segment = none
            max-page = 1M
            max-ratio = 50
            include = *.txt
            include = *.{html,htm}
            field = text=body
            """
                .formatted(folder.resolve("out")));
    Cli done = Cli.run("run", "seeds", "--config", config.toString(), "--max-ratio=60");
    assertThat(done.err()).isEmpty();
    assertThat(done.status()).isZero();
    assertThat(settings().get("segment").asString()).isEqualTo("none");
    assertThat(settings().get("max-page").asString()).isEqualTo("1048576");
    assertThat(settings().get("max-ratio").asString()).isEqualTo("60");
    assertThat(settings().get("include").asString()).isEqualTo("*.txt, *.{html,htm}");
    assertThat(settings().get("field").asString()).isEqualTo("text=body");
    assertThat(settings().get("config").asString()).isEqualTo(config.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "'segment = none\nthread = 2', ':2: `thread` is no option'",
    "'segment', ':1: is no line of the form'",
    "'segment=none\nsegment=auto', ':2: `segment` is there a second time'",
    "'help = true', ':1: `help` is no option'",
    "'config = other', ':1: `config` is no option'",
    "'threads = many', 'threads'",
    "'segment = some', 'segment'",
    "'include = [', 'include'"
  })
  void whatTheFileGetsWrongIsNamed(String text, String told) throws IOException {
    Path out = folder.resolve("out");
    Cli refused = Cli.run("run", "seeds", "--out", out.toString(), "--config=" + config(text));
    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.err()).contains(told).contains("copydesk run --help");
    assertThat(refused.err().lines()).hasSize(2);
    assertThat(out).doesNotExist();
  }

  private Cli runWithToml(String text) throws IOException {
    Path toml = Files.writeString(folder.resolve("copydesk.toml"), text);
    String out = folder.resolve("out").toString();
    return Cli.run("run", "seeds", "--out", out, "--config", toml.toString());
  }

  @Test
  void aTomlFileHasListsAndATableForEachCommand() throws IOException {
    Cli done =
        runWithToml(
            """
            # for every night
            max-page = "1M"   # unpacked
            max-ratio = 50
            include = [ "*.txt", '*.html' ]

            [run]
            segment = "none"
            [run.field]
            text = "body"

            [dedup]
            keep = "longest"
            """);
    assertThat(done.err()).isEmpty();
    assertThat(settings().get("max-page").asString()).isEqualTo("1048576");
    assertThat(settings().get("max-ratio").asString()).isEqualTo("50");
    assertThat(settings().get("segment").asString()).isEqualTo("none");
    assertThat(settings().get("include").asString()).isEqualTo("*.txt, *.html");
    assertThat(settings().get("field").asString()).isEqualTo("text=body");
  }

  @ParameterizedTest
  @CsvSource({
    "'max-page = 1M', 'copydesk.toml:1: is no TOML: '",
    "'[run]\nsegment = ', 'copydesk.toml:2: is no TOML: '",
    "'thread = 2', 'copydesk.toml: `thread` is no option of copydesk run'",
    "'[run]\nthread = 2', 'copydesk.toml: `thread` is no option of copydesk run'",
    "'[ruin]\nthreads = 2', 'copydesk.toml: `ruin` is no option of copydesk run'",
    "'threads = [1, 2]', 'copydesk.toml: `threads` is there a second time'"
  })
  void whatATomlFileGetsWrongIsNamed(String text, String told) throws IOException {
    Cli refused = runWithToml(text);
    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.err()).contains(told);
    assertThat(refused.err().lines()).hasSize(2);
  }

  @Test
  void aMarkOfByteOrderIsNoPartOfANameAndBytesThatAreNoTextAreTold() throws IOException {
    Path out = folder.resolve("out");
    Path marked = config("\uFEFFsegment = none\r\n");
    Cli done = Cli.run("run", "seeds", "--out", out.toString(), "--config", marked.toString());
    assertThat(done.err()).isEmpty();
    Files.write(marked, new byte[] {'a', '=', (byte) 0xFF});
    Cli refused = Cli.run("run", "seeds", "--out", out.toString(), "--config", marked.toString());
    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.err()).contains(marked + " is no text in UTF-8");
  }

  @Test
  void aFileThatIsNotThereIsWrongUsage() {
    Cli refused = Cli.run("run", "seeds", "--out", "x", "--config", folder + "/none");
    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.err()).contains(folder + "/none is not there");
  }

  @Test
  void theHelpIsGroupedByWhatPeopleWant() {
    assertThat(Cli.run("help", "run").out())
        .containsSubsequence(
            "--out=DIR",
            "What is read:",
            "--include",
            "What is done with it:",
            "--segment",
            "Options from a file:",
            "--config");
  }

  @Test
  void completionKnowsCommandsAndOptions() {
    Cli done = Cli.run("completion");
    assertThat(done.status()).isZero();
    assertThat(done.out()).contains("complete -F _complete_copydesk", "--max-ratio", "dedup");
  }
}
