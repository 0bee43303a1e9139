package dev.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Commands that are not named are known by name and line only; nobody may notice. */
class CommandsTest {
  private static final List<String> NAMES =
      List.of(
          "run",
          "add",
          "new",
          "drop",
          "check",
          "dedup",
          "explain",
          "search",
          "serve",
          "eval",
          "completion",
          "help");

  @Test
  void theHelpNamesEachWithALine() {
    String help = Cli.run("--help").out();
    assertThat(NAMES).allSatisfy(name -> assertThat(help).containsPattern("\n  " + name + " +\\w"));
  }

  @Test
  void eachTellsItsOptionsEitherWay() {
    assertThat(NAMES)
        .filteredOn(name -> !name.equals("help"))
        .allSatisfy(
            name -> {
              String help = Cli.run(name, "--help").out();
              assertThat(help).contains("Usage: copydesk " + name).contains("--help");
              assertThat(Cli.run("help", name).out()).isEqualTo(help);
            });
  }

  @Test
  void completionKnowsTheOptionsOfAll() {
    assertThat(Cli.run("completion").out())
        .contains("--granularity", "--relations", "--before", "--since", "--port");
  }
}
