package dev.copydesk.spark;

import dev.copydesk.cli.commands.Version;
import dev.copydesk.cli.options.InputOptions;
import dev.copydesk.cli.options.StageOptions;
import dev.copydesk.pipeline.RunSettings.Segmentation;
import dev.copydesk.spark.input.ReadSettings;
import dev.copydesk.spark.table.Format;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

  @Mixin private final StageOptions stageOptions = new StageOptions();

  @Mixin private final InputOptions inputOptions = new InputOptions();

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
      var reading =
          new ReadSettings(inputOptions.settings(), stageOptions.segment() == Segmentation.AUTO);
      return new JobSettings(inputs, out, reading, stageOptions.stories(), format, resume);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }
}
