package dev.copydesk.cli.commands;

import dev.copydesk.archive.Archive;
import dev.copydesk.cli.options.Day;
import dev.copydesk.cli.options.Effective;
import dev.copydesk.cli.telling.NewsSummary;
import dev.copydesk.cli.terminal.Console;
import dev.copydesk.cli.terminal.ExitStatus;
import dev.copydesk.cli.terminal.Interruption;
import dev.copydesk.pipeline.RunSettings;
import dev.copydesk.pipeline.Steps;
import dev.copydesk.pipeline.work.Timed;
import dev.copydesk.report.files.ResultFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code copydesk drop}: forgets old pages. */
@Command(
    name = "drop",
    header = "Forgets the old pages of a result.",
    description = {
      "",
      "Afterwards DIR holds the articles, links and copies that a run without those pages would"
          + " find; stories that are left keep their ids. A page is as old as its latest article;"
          + " one without any date is as old as its stay in the result.",
      ""
    },
    footer = {"", "Example:  copydesk drop result --before 2025-01-01"})
public final class DropCommand implements Callable<Integer> {
  private static final int MOST = 5;

  @Mixin private final Console console = new Console();

  @Parameters(index = "0", paramLabel = "DIR", description = "A result folder of `copydesk run`.")
  @SuppressWarnings("NullAway.Init") // picocli fills in these fields
  private Path out;

  @Option(
      names = "--before",
      required = true,
      paramLabel = "DATE",
      description = "The first day that is kept, as in 2025-01-31.",
      converter = Day.class)
  @SuppressWarnings("NullAway.Init")
  private LocalDate before;

  @Override
  public Integer call() throws IOException {
    try (ResultFolder folder = ResultFolder.reopen(out);
        Interruption _ = Interruption.closing(folder, console::tell, "interrupted")) {
      RunSettings settings = Archive.settings(out, RunSettings.standard(), Version.number());
      Timed progress = new Timed(console.progress());
      try (Steps steps = new Steps(settings, progress)) {
        Archive archive = Archive.open(folder, settings, Version.number(), progress, steps);
        Archive.Added dropped = archive.drop(before, note());
        console.endProgress();
        new NewsSummary(dropped.news(), console.out(), console.terminal(), MOST).print();
      }
      return ExitStatus.DONE;
    } catch (IOException | RuntimeException e) {
      console.endProgress();
      throw e;
    }
  }

  private Archive.Note note() {
    return new Archive.Note(
        Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
        List.of(before.toString()),
        Effective.options(console.command()));
  }
}
