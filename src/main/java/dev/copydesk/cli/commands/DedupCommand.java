package dev.copydesk.cli.commands;

import dev.copydesk.cli.options.ByteSize;
import dev.copydesk.cli.options.ConfigOptions;
import dev.copydesk.cli.options.InputOptions;
import dev.copydesk.cli.telling.NothingRead;
import dev.copydesk.cli.terminal.Console;
import dev.copydesk.cli.terminal.ExitStatus;
import dev.copydesk.ingest.IngestSettings;
import dev.copydesk.ingest.Inputs;
import dev.copydesk.ingest.files.InputFile;
import dev.copydesk.ingest.files.Kind;
import dev.copydesk.model.result.Relation;
import dev.copydesk.pipeline.dedup.Decisions;
import dev.copydesk.pipeline.dedup.Dedup;
import dev.copydesk.pipeline.dedup.DedupSettings;
import dev.copydesk.text.Harmless;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code copydesk dedup}: a dataset without its copies. */
@Command(
    name = "dedup",
    header = "Keeps one record of every group of copies in a dataset.",
    description = {
      "",
      "Reads JSON lines, each record one article, and writes the records that are kept, unchanged"
          + " and in order.",
      ""
    },
    footer = {
      "",
      "Example:  copydesk dedup news.jsonl.gz --out unique.jsonl.gz --groups groups.tsv"
    })
public final class DedupCommand implements Callable<Integer> {
  private static final int MOST_SHOWN = 5;

  @Mixin private final Console console = new Console();

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = "A file or folder of .jsonl, also .gz or .zst.")
  @SuppressWarnings("NullAway.Init") // picocli fills in these fields
  private List<Path> inputs;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "Where the kept records go; packed when it ends in .gz or .zst.")
  @SuppressWarnings("NullAway.Init")
  private Path out;

  @Option(
      names = "--groups",
      paramLabel = "FILE",
      description = "Also write id, tab, group for every record.")
  private @Nullable Path groups;

  @Option(
      names = "--keep",
      paramLabel = "first|longest|earliest",
      description = "Which record of a group is kept; default ${DEFAULT-VALUE}.")
  private DedupSettings.Keep keep = DedupSettings.Keep.FIRST;

  @Option(
      names = "--relations",
      split = ",",
      paramLabel = "exact,near,excerpt",
      description = "What makes a record a copy of another; default all three.")
  private Set<Relation> relations = EnumSet.of(Relation.EXACT, Relation.NEAR, Relation.EXCERPT);

  @Option(names = "--threads", paramLabel = "N", description = "Threads; default: one a processor.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--memory",
      paramLabel = "SIZE",
      description = {
        "What samples of the texts may take in memory, as in 500M or 4G; the rest goes to a"
            + " temporary file beside --out. Default: half of the program's memory."
      },
      converter = ByteSize.Large.class)
  private long memory = DedupSettings.standardMemory();

  @Mixin private final InputOptions inputOptions = new InputOptions();

  @Mixin
  @SuppressWarnings("UnusedVariable") // for the help; the file is read before the options
  private final ConfigOptions configOptions = new ConfigOptions();

  @Override
  public Integer call() throws IOException {
    DedupSettings settings =
        console.checked(() -> new DedupSettings(keep, relations, threads, memory, folder()));
    long start = System.nanoTime();
    Inputs found = records(console.checked(inputOptions::settings));
    refuseOverwriting(found);
    Decisions decisions = Dedup.decide(found, settings, console.progress());
    console.endProgress();
    if (decisions.records() == 0) {
      throw new IOException(NothingRead.told(decisions.skipped()));
    }
    KeptRecords.write(decisions, out, groups);
    print(decisions, found.bytes(), (System.nanoTime() - start) / 1e9);
    return decisions.skipped().isEmpty() ? ExitStatus.DONE : ExitStatus.SOME_SKIPPED;
  }

  /** Only records can be written back as they were. */
  private Inputs records(IngestSettings settings) throws IOException {
    Inputs found = Inputs.find(inputs, settings);
    for (InputFile file : found.files()) {
      if (file.isStandardInput()) {
        throw new IOException("dedup reads its records twice; save standard input as a file first");
      }
      if (file.kind() != null && file.kind() != Kind.JSONL) {
        throw new IOException(
            Harmless.line(file.input()) + " is no JSON lines file; dedup takes .jsonl records");
      }
    }
    if (found.files().isEmpty()) {
      throw new IOException("no JSON lines file in " + inputs);
    }
    return found;
  }

  /** Neither what is read, nor what was just written, nor what is no file is written over. */
  private void refuseOverwriting(Inputs found) throws IOException {
    refuseOtherThanFile("--out", out);
    if (groups != null) {
      refuseOtherThanFile("--groups", groups);
    }
    if (groups != null && isSame(groups, out)) {
      throw console.wrong("--groups and --out are the same file: " + Harmless.line(out.toString()));
    }
    for (InputFile file : found.files()) {
      refuseOverwriting("--out", out, file);
      if (groups != null) {
        refuseOverwriting("--groups", groups, file);
      }
    }
  }

  /** A finished file takes the place of what is there, which a device would not survive. */
  private void refuseOtherThanFile(String option, Path written) {
    if (Files.exists(written) && !Files.isRegularFile(written)) {
      throw console.wrong(
          option
              + " takes a file; "
              + Harmless.line(written.toString())
              + " is a folder, a device or a pipe");
    }
  }

  private void refuseOverwriting(String option, Path written, InputFile read) throws IOException {
    if (isSame(written, read.path())) {
      throw console.wrong(
          option + " would write over the input " + Harmless.line(read.input()) + "; name another");
    }
  }

  private static boolean isSame(Path one, Path other) throws IOException {
    boolean both = Files.exists(one) && Files.exists(other);
    return both
        ? Files.isSameFile(one, other)
        : one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
  }

  private Path folder() {
    return Objects.requireNonNullElse(out.toAbsolutePath().getParent(), out);
  }

  private void print(Decisions decisions, long bytes, double seconds) {
    PrintWriter to = console.out();
    int leftOut = decisions.leftOut().values().stream().mapToInt(Integer::intValue).sum();
    to.printf(
        Locale.ROOT,
        "%,d records, %,d kept, %,d copies left out.%n",
        decisions.records(),
        decisions.records() - leftOut,
        leftOut);
    printFigures(decisions, bytes, seconds);
    decisions.skipped().stream()
        .limit(MOST_SHOWN)
        .forEach(
            left ->
                to.println(
                    "Skipped: "
                        + Harmless.line(left.input())
                        + ": "
                        + Harmless.line(left.reason())));
    if (decisions.skipped().size() > MOST_SHOWN) {
      to.printf("and %,d more skipped%n", decisions.skipped().size() - MOST_SHOWN);
    }
    to.println("Kept records: " + Harmless.line(out.toString()));
  }

  private void printFigures(Decisions decisions, long bytes, double seconds) {
    if (decisions.words() > 0) {
      StringJoiner kinds = new StringJoiner(", ");
      decisions
          .leftOut()
          .forEach(
              (relation, count) ->
                  kinds.add(
                      String.format(
                          Locale.ROOT, "%,d %s", count, relation.name().toLowerCase(Locale.ROOT))));
      console
          .out()
          .printf(
              Locale.ROOT,
              "Left out: %s; %,d of %,d words (%.0f %%). %.1f s, %.0f MB a second.%n",
              kinds.length() == 0 ? "nothing" : kinds,
              decisions.words() - decisions.wordsKept(),
              decisions.words(),
              100.0 * (decisions.words() - decisions.wordsKept()) / decisions.words(),
              seconds,
              bytes / 1e6 / seconds);
    }
  }
}
