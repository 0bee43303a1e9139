package dev.copydesk.cli.commands;

import dev.copydesk.archive.Archive;
import dev.copydesk.archive.Inspection;
import dev.copydesk.cli.terminal.Console;
import dev.copydesk.cli.terminal.ExitStatus;
import dev.copydesk.model.ledger.Counts;
import dev.copydesk.pipeline.RunSettings;
import dev.copydesk.pipeline.Steps;
import dev.copydesk.pipeline.work.Timed;
import dev.copydesk.report.files.ResultFolder;
import dev.copydesk.text.Harmless;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code copydesk check}: whether a result is whole. */
@Command(
    name = "check",
    header = "Looks whether a result is whole, and makes its files again where they are not.",
    description = {
      "",
      "Reads all of the index, whether its parts fit together, and compares every other file with"
          + " what follows from it. Files that an interrupted addition left behind, or that"
          + " somebody changed or deleted, are made again. A damaged index is told and left as it"
          + " is.",
      ""
    },
    footer = {"", "Example:  copydesk check result"})
public final class CheckCommand implements Callable<Integer> {
  @Mixin private final Console console = new Console();

  @Parameters(index = "0", paramLabel = "DIR", description = "A result folder of `copydesk run`.")
  @SuppressWarnings("NullAway.Init") // picocli fills in these fields
  private Path out;

  @Override
  public Integer call() throws IOException {
    try (ResultFolder folder = ResultFolder.reopen(out)) {
      refuse(Inspection.ofIndex(out));
      RunSettings settings = Archive.settings(out, RunSettings.standard(), Version.number());
      Timed progress = new Timed(console.progress());
      try (Steps steps = new Steps(settings, progress)) {
        Archive archive = Archive.asItIs(folder, settings, Version.number(), progress, steps);
        Inspection found = Inspection.of(archive);
        console.endProgress();
        refuse(found.damage());
        found.restored().forEach(name -> console.out().println("Made again: " + name));
        Counts counts = archive.edition().whole().counts();
        console
            .out()
            .printf(
                "%s is whole: %,d pages, %,d articles, %,d links, %,d stories.%n",
                Harmless.line(out.toString()),
                counts.pages(),
                counts.articles() + counts.teasers(),
                counts.links(),
                counts.stories());
      }
      return ExitStatus.DONE;
    } catch (IOException | RuntimeException e) {
      console.endProgress();
      throw e;
    }
  }

  private void refuse(List<String> damage) throws IOException {
    if (!damage.isEmpty()) {
      throw new IOException(
          String.join("; ", damage.subList(0, Math.min(3, damage.size())))
              + (damage.size() > 3 ? "; and " + (damage.size() - 3) + " more" : "")
              + "; make the result again with: copydesk run INPUT --out "
              + out);
    }
  }
}
