package dev.copydesk.cli;

import dev.copydesk.ingest.Inputs;
import dev.copydesk.ingest.files.InputFile;
import dev.copydesk.model.Result;
import dev.copydesk.model.Skipped;
import dev.copydesk.pipeline.Journal;
import dev.copydesk.pipeline.Pipeline;
import dev.copydesk.pipeline.Progress;
import dev.copydesk.pipeline.Publisher;
import dev.copydesk.pipeline.RunSettings;
import dev.copydesk.pipeline.Timed;
import dev.copydesk.report.RunFacts;
import dev.copydesk.report.files.ResultFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code copydesk run}: the main job. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
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
final class RunCommand implements Callable<Integer> {
  /** Reasons that are told one by one when nothing could be read. */
  private static final int MOST_REASONS = 5;

  @ParentCommand
  @SuppressWarnings("NullAway.Init") // picocli fills in these fields
  private Copydesk parent;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description =
          "A file or a folder: .txt, .html, .jsonl, .warc, .wet, each also .gz or .zst; - for"
              + " standard input.")
  @SuppressWarnings("NullAway.Init")
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

  private static final class Work {
    @Option(
        names = "--segment",
        paramLabel = "auto|none",
        description = "Split pages into articles (auto, the default), or take each as one (none).")
    private RunSettings.Segmentation segment = RunSettings.Segmentation.AUTO;

    @Option(
        names = "--threads",
        paramLabel = "N",
        description = "Threads to work with; default: one a processor. The result is the same.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
        names = "--resume",
        description =
            "Write down which pages are done, so that the same command, given again after it was"
                + " killed, does not do them again. The result is the same.")
    private boolean resume;
  }

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    RunSettings settings = settings();
    if (work.resume && inputs.contains(InputFile.STANDARD_INPUT)) {
      throw new ParameterException(
          spec.commandLine(), "--resume reads inputs again, which standard input cannot be");
    }
    Inputs found = Inputs.find(inputs, settings.ingest());
    Progress shown = progress(err);
    try (ResultFolder folder = ResultFolder.open(out);
        Interruption _ = Interruption.closing(folder, line -> tell(line, shown), interrupted());
        Journal journal = journal(folder, found, settings)) {
      Timed progress = new Timed(shown);
      Result result = Pipeline.run(found, settings, journal, progress);
      if (result.pages().isEmpty()) {
        throw new IOException(nothingRead(result.skipped()));
      }
      Publisher.publish(result, facts(), Effective.options(spec), folder, progress);
      end(shown);
      Summary.print(result, out, spec.commandLine().getOut(), parent.terminal());
      return result.skipped().isEmpty() ? ExitCode.OK : Copydesk.SOME_SKIPPED;
    } catch (IOException | RuntimeException e) {
      end(shown);
      throw e;
    }
  }

  private String interrupted() {
    return work.resume ? "interrupted; the same command goes on from here" : "interrupted";
  }

  private Journal journal(ResultFolder folder, Inputs found, RunSettings settings)
      throws IOException {
    return work.resume
        ? Journal.open(folder.journal(), Journal.key(found, settings, Version.number()))
        : Journal.NONE;
  }

  private RunSettings settings() {
    return Options.checked(
        spec,
        () ->
            RunSettings.standard()
                .withThreads(work.threads)
                .withSegment(work.segment)
                .withIngest(inputOptions.settings()));
  }

  private Progress progress(PrintWriter err) {
    Terminal terminal = parent.terminal();
    return terminal.err() ? new TerminalProgress(err, terminal.width()) : Progress.SILENT;
  }

  private static void end(Progress shown) {
    if (shown instanceof TerminalProgress bar) {
      bar.clear();
    }
  }

  private void tell(String line, Progress shown) {
    end(shown);
    PrintWriter err = spec.commandLine().getErr();
    err.println("copydesk: " + line);
    err.flush();
  }

  /** Sorted, because the order of the arguments changes nothing else either. */
  private RunFacts facts() {
    return new RunFacts(
        Version.number(),
        inputs.stream().map(Path::toString).sorted().distinct().toList(),
        Effective.unusual(spec));
  }

  private static String nothingRead(List<Skipped> skipped) {
    StringBuilder message = new StringBuilder("nothing could be read");
    skipped.stream()
        .limit(MOST_REASONS)
        .forEach(
            left -> message.append("; ").append(left.input()).append(": ").append(left.reason()));
    if (skipped.size() > MOST_REASONS) {
      message.append("; and ").append(skipped.size() - MOST_REASONS).append(" more");
    }
    return message.toString();
  }
}
