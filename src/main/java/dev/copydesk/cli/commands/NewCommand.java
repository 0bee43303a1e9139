package dev.copydesk.cli.commands;

import dev.copydesk.cli.telling.NewsSummary;
import dev.copydesk.cli.terminal.Console;
import dev.copydesk.cli.terminal.ExitStatus;
import dev.copydesk.index.EditionReader;
import dev.copydesk.model.ledger.Addition;
import dev.copydesk.pipeline.Publisher;
import dev.copydesk.report.figures.News;
import dev.copydesk.report.files.ResultFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code copydesk new}: what additions brought. */
@Command(
    name = "new",
    header = "Says what the last addition to a result brought.",
    description = {
      "",
      "New reporting, copies of what was there already, stories that began, went on, merged or were"
          + " split.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  copydesk new result",
      "  copydesk new result --since 2025-03-01      of all additions from that day on (UTC)",
      "  copydesk new result --since 4 --json        from the fourth on, for scripts"
    })
public final class NewCommand implements Callable<Integer> {
  @Mixin private final Console console = new Console();

  @Parameters(index = "0", paramLabel = "DIR", description = "A result folder of `copydesk run`.")
  @SuppressWarnings("NullAway.Init") // picocli fills in these fields
  private Path folder;

  @Option(
      names = "--since",
      paramLabel = "DATE|RUN",
      description =
          "All additions from a day on, or from one on: the run is 1, each addition one more.")
  private @Nullable String since;

  @Option(
      names = {"-n", "--most"},
      paramLabel = "N",
      description = "How many of each kind to show; default ${DEFAULT-VALUE}.")
  private int most = 10;

  @Option(names = "--json", description = "All of it as one JSON object.")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    var result = ResultFiles.read(folder);
    List<Addition> all = EditionReader.additions(folder.resolve(Publisher.INDEX));
    List<Addition> wanted = all.stream().filter(wanted(all)).toList();
    var summary =
        new NewsSummary(
            News.of(result, wanted), console.out(), console.terminal(), Math.max(0, most));
    if (json) {
      summary.printJson();
    } else {
      summary.print();
    }
    return ExitStatus.DONE;
  }

  private Predicate<Addition> wanted(List<Addition> all) {
    if (since == null) {
      return addition -> addition.number() == all.getLast().number();
    }
    if (since.matches("\\d{1,9}")) {
      int number = Integer.parseInt(since);
      return addition -> addition.number() >= number;
    }
    try {
      String day = LocalDate.parse(since).toString();
      return addition -> addition.date().compareTo(day) >= 0;
    } catch (DateTimeParseException _) {
      throw console.wrong("--since takes a day such as 2025-03-01 or a number: " + since);
    }
  }
}
