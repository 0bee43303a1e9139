package dev.copydesk.cli.commands;

import dev.copydesk.archive.Archive;
import dev.copydesk.cli.options.ConfigOptions;
import dev.copydesk.cli.options.Effective;
import dev.copydesk.cli.options.InputOptions;
import dev.copydesk.cli.telling.NewsSummary;
import dev.copydesk.cli.telling.Summary;
import dev.copydesk.cli.terminal.Console;
import dev.copydesk.cli.terminal.ExitStatus;
import dev.copydesk.cli.terminal.Interruption;
import dev.copydesk.ingest.Inputs;
import dev.copydesk.pipeline.RunSettings;
import dev.copydesk.pipeline.Steps;
import dev.copydesk.pipeline.work.Timed;
import dev.copydesk.report.files.ResultFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code copydesk add}: tomorrow's pages. */
@Command(
    name = "add",
    header = "Adds pages to a result instead of starting over.",
    description = {
      "",
      "Afterwards DIR is as if `copydesk run` had read all pages at once: the same articles, links"
          + " and copies. Ids stay; a story keeps its id, and changes.jsonl says of each that grew,"
          + " merged or was split. A page that is there already as it is brings nothing new, one"
          + " that has changed replaces what it was. Pages are split as they were before.",
      "",
      "When it is interrupted, DIR is as it was before or as it is to be.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  copydesk run crawl/2025-03-01 --out result",
      "  copydesk add result crawl/2025-03-02",
      "  copydesk new result"
    })
public final class AddCommand implements Callable<Integer> {
  private static final int MOST = 5;

  @Mixin private final Console console = new Console();

  @Parameters(index = "0", paramLabel = "DIR", description = "A result folder of `copydesk run`.")
  @SuppressWarnings("NullAway.Init") // picocli fills in these fields
  private Path out;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "INPUT",
      description = "A file or a folder, as for `copydesk run`.")
  @SuppressWarnings("NullAway.Init")
  private List<Path> inputs;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Threads to work with; default: one a processor. The result is the same.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Mixin private final InputOptions inputOptions = new InputOptions();

  @Mixin
  @SuppressWarnings("UnusedVariable") // for the help; the file is read before the options
  private final ConfigOptions configOptions = new ConfigOptions();

  @Override
  public Integer call() throws IOException {
    RunSettings ours =
        console.checked(
            () -> RunSettings.standard().withThreads(threads).withIngest(inputOptions.settings()));
    try (ResultFolder folder = ResultFolder.reopen(out);
        Interruption _ = Interruption.closing(folder, console::tell, "interrupted")) {
      RunSettings settings = Archive.settings(out, ours, Version.number());
      Timed progress = new Timed(console.progress());
      try (Steps steps = new Steps(settings, progress)) {
        Archive archive = Archive.open(folder, settings, Version.number(), progress, steps);
        Inputs found = Inputs.find(inputs, folder.path(), settings.ingest());
        Archive.Added added = archive.add(found, note());
        console.endProgress();
        new NewsSummary(added.news(), console.out(), console.terminal(), MOST).print();
        Summary.printSkipped(added.skipped(), console.out(), console.terminal());
        return added.skipped().isEmpty() ? ExitStatus.DONE : ExitStatus.SOME_SKIPPED;
      }
    } catch (IOException | RuntimeException e) {
      console.endProgress();
      throw e;
    }
  }

  private Archive.Note note() {
    return new Archive.Note(
        Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
        inputs.stream().map(Path::toString).sorted().distinct().toList(),
        Effective.options(console.command()));
  }
}
