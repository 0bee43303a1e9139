package dev.copydesk.spark;

import dev.copydesk.cli.terminal.Errors;
import dev.copydesk.cli.terminal.ExitStatus;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.apache.spark.SparkThrowable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;

/** The program that {@code spark-submit} starts. */
public final class Main {
  private static final String VECTORED = "parquet.hadoop.vectored.io.enabled";

  private Main() {}

  /**
   * Runs the job and exits with its status: 0 done, 1 failed, 2 wrong usage, 3 done but some inputs
   * were skipped; {@link Ending} says what becomes of it in cluster mode.
   */
  public static void main(String[] args) {
    StringWriter said = new StringWriter();
    int status = command().setErr(new PrintWriter(said)).execute(args);
    System.err.print(said);
    int told = Ending.tell(status, said.toString());
    if (told != ExitStatus.DONE) {
      System.exit(told);
    }
  }

  /** Runs the job on the session that there is, or on a new one, and gives its status. */
  static int run(String... args) {
    return command().execute(args);
  }

  private static CommandLine command() {
    return new CommandLine(new JobCommand(Main::run))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(Main::failed);
  }

  private static int run(JobSettings settings) throws Exception {
    SparkSession spark = SparkSession.builder().appName("copydesk").getOrCreate();
    // Vectored reads of local files were seen to hang, until they gave up after five minutes.
    spark.sparkContext().hadoopConfiguration().setBoolean(VECTORED, false);
    Map<String, Long> counts = SparkJob.run(spark, settings);
    System.out.println("copydesk: " + counts + " in " + settings.out());
    return counts.getOrDefault("skipped", 0L) == 0 ? ExitStatus.DONE : ExitStatus.SOME_SKIPPED;
  }

  /** One line; the stack only where nobody expected the failure. Spark logs its own besides. */
  private static int failed(Exception e, CommandLine command, CommandLine.ParseResult parsed) {
    command.getErr().println("copydesk: " + told(e));
    if (!(e instanceof IOException)) {
      e.printStackTrace(command.getErr());
    }
    return ExitStatus.FAILED;
  }

  /** What failed; whose fault it was when tasks have failed too often, the log says. */
  static String told(Exception e) {
    return switch (e) {
      case SparkThrowable _ ->
          gaveUp(String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
      // As YARN does where a job has lost too many executors.
      case InterruptedException _ -> gaveUp("the job was interrupted");
      default -> Errors.oneLine(e);
    };
  }

  private static String gaveUp(String why) {
    return "Spark gave up: " + why + " (what is finished stays: go on with --resume)";
  }
}
