package dev.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.model.result.Story;
import dev.copydesk.report.files.ResultFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code explain DIR STORY}, on reports of two fires and a vote. */
class ExplainStoryTest {
  private static final String RECORDS =
      """
      {"id":"a","title":"Fire destroys Grell paper mill","date":"2024-03-04","text":"A fire \
      destroyed the Grell paper mill in Ostby on Monday. Fire chief Tove Lind said 80 workers \
      escaped; the roof of the mill fell in."}
      {"id":"b","title":"Ostby: 80 escape fire at paper mill","date":"2024-03-05","text":"All 80 \
      workers escaped when the Grell paper mill in Ostby burned down on Monday, fire chief Lind \
      said. The roof of the mill has fallen in."}
      {"id":"b2","title":"After the mill fire","text":"On the day after the Grell paper mill in Ostby \
      burned down, its 80 workers met in the church. Nobody knows who will pay their wages, and \
      the owners were not to be reached."}
      {"id":"c","title":"Fire at Marne sawmill put out","text":"A fire at the Marne sawmill was put \
      out within an hour, fire chief Ada Roth said; nobody was hurt and the timber stayed dry."}
      {"id":"d","title":"Council votes for tram","text":"The council voted for a tram to the port by \
      nine to seven."}
      """;

  @TempDir private static Path folder;

  @BeforeAll
  static void run() throws IOException {
    Path input = Files.writeString(folder.resolve("in.jsonl"), RECORDS);
    Cli run = Cli.run("run", input.toString(), "--segment", "none", "--out", folder + "/out");
    assertThat(run.status()).isZero();
  }

  private static Cli explain(String... arguments) {
    List<String> all = new ArrayList<>(List.of("explain", folder + "/out"));
    all.addAll(List.of(arguments));
    return Cli.run(all.toArray(String[]::new));
  }

  private static Story story(int place) throws IOException {
    return ResultFiles.stories(folder.resolve("out")).get(place);
  }

  @Test
  void itSaysWhatTheArticlesShareAndWhoIsNear() throws IOException {
    Cli explained = explain(story(0).id());
    assertThat(explained.status()).isZero();
    assertThat(explained.out())
        .contains("Its 3 articles have in common")
        .containsPattern("names +.*Grell \\(3\\)")
        .containsPattern("terms +.*workers \\(3\\)")
        .containsPattern("days +2024-03-04 to 2024-03-05, known of 2 of 3")
        .containsPattern("b2#1  After the mill fire  <- the loosest")
        .contains("Next nearest: " + story(1).id() + "  Fire at Marne sawmill put out")
        .containsPattern("both +.*fire")
        .containsPattern("there +.*Marne")
        .contains("They stay apart");
  }

  @Test
  void theWholeNameOfAPageIsNotTheBeginningOfAnother() {
    assertThat(explain("b", "a").out()).isNotEmpty().isEqualTo(explain("a#1", "b#1").out());
  }

  @Test
  void theBeginningOfAnIdIsEnough() throws IOException {
    assertThat(explain(story(0).id().substring(0, 7)).out())
        .isEqualTo(explain(story(0).id()).out());
  }

  @Test
  void whatHasNoNeighbourSaysSo() throws IOException {
    assertThat(explain(story(2).id()).out())
        .contains("One article tells it")
        .contains("No other story comes near.");
  }

  @Test
  void anUnclearOrUnknownIdIsWrongUsage() {
    assertThat(explain("s-").status()).isEqualTo(2);
    assertThat(explain("s-").err()).contains("may be").contains("give more of the id");
    assertThat(explain("nothing").status()).isEqualTo(2);
    assertThat(explain("nothing").err()).contains("no story nothing");
  }

  @Test
  void aStoryHasNoPageOfItsOwn() throws IOException {
    Cli refused = explain(story(0).id(), "--html", folder + "/page.html");
    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.err()).contains("--html is for two articles");
  }
}
