package dev.copydesk.spark;

import dev.copydesk.cli.commands.Version;
import dev.copydesk.cli.options.ByteSize;
import dev.copydesk.ingest.IngestSettings;
import dev.copydesk.spark.input.ReadSettings;
import dev.copydesk.spark.table.Format;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The options of the job. */
@Command(
    name = "copydesk-spark.jar",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    customSynopsis =
        "spark-submit --class dev.copydesk.spark.Main copydesk-spark.jar INPUT... --out DIR"
            + " [OPTIONS]",
    header = "Splits pages into articles, finds copies and stories, on a Spark cluster.")
final class JobCommand implements Callable<Integer> {
  private final Job job;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli fills in these fields
  private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description =
          "A file or a folder of any Hadoop file system: .txt, .html, .jsonl, .warc, .wet, each"
              + " also .gz or .zst, and .parquet.")
  @SuppressWarnings("NullAway.Init")
  private List<String> inputs;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "The folder of the result, seen by all workers.")
  @SuppressWarnings("NullAway.Init")
  private String out;

  @Option(
      names = "--format",
      paramLabel = "jsonl|parquet",
      description = "How the tables are written; default jsonl.")
  private Format format = Format.JSONL;

  @Option(names = "--resume", description = "Go on from the steps that a job before has finished.")
  private boolean resume;

  @Option(
      names = "--segment",
      paramLabel = "auto|none",
      description = "Split pages into articles (auto, the default), or take each as one (none).")
  private Segment segment = Segment.AUTO;

  @Option(
      names = "--field",
      paramLabel = "FIELD=NAME",
      description = "What a field of records is called, as in --field text=body.")
  private Map<String, String> fields = new LinkedHashMap<>();

  @Option(
      names = "--max-page",
      paramLabel = "SIZE",
      converter = ByteSize.class,
      description = "Skip pages, lines and records longer than this, unpacked; default 64M.")
  private int maxPage = IngestSettings.DEFAULT.maxPageBytes();

  @Option(
      names = "--max-ratio",
      paramLabel = "N",
      description = "Give up a packed file that unpacks to more than N times its size.")
  private int maxRatio = IngestSettings.DEFAULT.maxRatio();

  private enum Segment {
    AUTO,
    NONE
  }

  /** What is done with the options. */
  interface Job {
    /** Does it and gives the exit status. */
    int run(JobSettings settings) throws Exception;
  }

  JobCommand(Job job) {
    this.job = job;
  }

  @Override
  public Integer call() throws Exception {
    return job.run(settings());
  }

  private JobSettings settings() {
    try {
      var reading = new ReadSettings(maxPage, maxRatio, fields, segment == Segment.AUTO);
      return new JobSettings(inputs, out, reading, format, resume);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }
}
