package dev.copydesk.cli.commands;

import dev.copydesk.cli.options.ConfigOptions;
import dev.copydesk.cli.options.Effective;
import dev.copydesk.cli.options.InputOptions;
import dev.copydesk.cli.options.StageOptions;
import dev.copydesk.cli.telling.NothingRead;
import dev.copydesk.cli.telling.Summary;
import dev.copydesk.cli.terminal.Console;
import dev.copydesk.cli.terminal.ExitStatus;
import dev.copydesk.cli.terminal.Interruption;
import dev.copydesk.ingest.Inputs;
import dev.copydesk.ingest.files.InputFile;
import dev.copydesk.model.ledger.Addition;
import dev.copydesk.model.ledger.Edition;
import dev.copydesk.model.result.PageSummary;
import dev.copydesk.model.result.Result;
import dev.copydesk.pipeline.Pipeline;
import dev.copydesk.pipeline.Publisher;
import dev.copydesk.pipeline.RunSettings;
import dev.copydesk.pipeline.journal.Journal;
import dev.copydesk.pipeline.work.Timed;
import dev.copydesk.report.RunFacts;
import dev.copydesk.report.files.ResultFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code copydesk run}: the main job. */
@Command(
    name = "run",
    sortOptions = false,
    customSynopsis = "copydesk run INPUT... --out DIR [OPTIONS]",
    header = "Splits pages into articles, finds copies and stories, writes a report.",
    description = {
      "",
      "Reads every page below the INPUTs and writes into DIR: report.html for people; articles,"
          + " pages, furniture, links, copies, stories, skipped as JSON lines and run.json for"
          + " scripts; an index for `copydesk search`.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  copydesk run crawl/ --out result",
      "  copydesk run monday.jsonl.gz tuesday.jsonl.gz --field text=body --out result",
      "  copydesk run articles.jsonl --segment none --out result   (each record is one article)"
    })
public final class RunCommand implements Callable<Integer> {
  @Mixin private final Console console = new Console();

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description =
          "A file or a folder: .txt, .html, .jsonl, .warc, .wet, each also .gz or .zst; - for"
              + " standard input.")
  @SuppressWarnings("NullAway.Init") // picocli fills in these fields
  private List<Path> inputs;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "The result folder; made when missing, replaced when it holds a result.")
  @SuppressWarnings("NullAway.Init")
  private Path out;

  @ArgGroup(validate = false, heading = "%nWhat is done with it:%n", order = 20)
  private Work work = new Work();

  @Mixin private final InputOptions inputOptions = new InputOptions();

  @Mixin
  @SuppressWarnings("UnusedVariable") // for the help; the file is read before the options
  private final ConfigOptions configOptions = new ConfigOptions();

  private static final class Work extends StageOptions {
    @Option(
        names = "--threads",
        paramLabel = "N",
        description = "Threads to work with; default: one a processor. The result is the same.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
        names = "--resume",
        description =
            "Write down what is done, so that the same command, given again after it was killed,"
                + " goes on from there. The result is the same.")
    private boolean resume;
  }

  @Override
  public Integer call() throws IOException {
    RunSettings settings = settings();
    if (work.resume && this.inputs.contains(InputFile.STANDARD_INPUT)) {
      throw console.wrong("--resume reads inputs again, which standard input cannot be");
    }
    Inputs inputs = Inputs.find(this.inputs, out, settings.ingest());
    try (ResultFolder folder = ResultFolder.open(out);
        Interruption _ = Interruption.closing(folder, console::tell, interrupted());
        Journal journal = journal(folder, inputs, settings)) {
      Timed progress = new Timed(console.progress());
      Edition found = Pipeline.edition(inputs, settings, journal, progress);
      Result result = found.result();
      if (result.pages().isEmpty()) {
        throw new IOException(NothingRead.told(result.skipped()));
      }
      Edition edition = new Edition(result, found.ledger().with(addition(result)));
      Publisher.publish(edition, facts(), settings, folder, progress);
      console.endProgress();
      Summary.print(result, out, console.out(), console.terminal());
      return result.skipped().isEmpty() ? ExitStatus.DONE : ExitStatus.SOME_SKIPPED;
    } catch (IOException | RuntimeException e) {
      console.endProgress();
      throw e;
    }
  }

  private String interrupted() {
    return work.resume ? "interrupted; the same command goes on from here" : "interrupted";
  }

  private Journal journal(ResultFolder folder, Inputs found, RunSettings settings)
      throws IOException {
    if (!work.resume) {
      return Journal.NONE;
    }
    String asked = settings.withThreads(1).toString();
    return Journal.open(folder.journal(), Journal.key(found, asked, Version.number()));
  }

  private RunSettings settings() {
    return console.checked(
        () ->
            RunSettings.standard()
                .withThreads(work.threads)
                .withSegment(work.segment())
                .withStories(work.stories())
                .withIngest(inputOptions.settings()));
  }

  private Addition addition(Result result) {
    return new Addition(
        1,
        Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
        "run",
        facts().inputs(),
        Effective.options(console.command()),
        result.pages().stream().map(PageSummary::page).toList(),
        List.of(),
        List.of(),
        List.of(),
        0,
        List.of());
  }

  /** Sorted, because the order of the arguments changes nothing else either. */
  private RunFacts facts() {
    return new RunFacts(
        Version.number(),
        inputs.stream().map(Path::toString).sorted().distinct().toList(),
        Effective.unusual(console.command()));
  }
}
