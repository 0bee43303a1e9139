package dev.copydesk.spark;

import dev.copydesk.cli.terminal.Errors;
import dev.copydesk.cli.terminal.ExitStatus;
import java.io.IOException;
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
   * were skipped. In cluster mode, where a manager takes any status but 0 for a failure, 3 is 0.
   */
  public static void main(String[] args) {
    int status = run(args);
    if (status != 0) {
      System.exit(status);
    }
  }

  /** Runs the job on the session that there is, or on a new one, and gives its status. */
  static int run(String... args) {
    return new CommandLine(new JobCommand(Main::run))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(Main::failed)
        .execute(args);
  }

  private static int run(JobSettings settings) throws Exception {
    SparkSession spark = SparkSession.builder().appName("copydesk").getOrCreate();
    boolean isCluster = spark.conf().get("spark.submit.deployMode", "client").equals("cluster");
    // Vectored reads of local files were seen to hang, until they gave up after five minutes.
    spark.sparkContext().hadoopConfiguration().setBoolean(VECTORED, false);
    Map<String, Long> counts = SparkJob.run(spark, settings);
    System.out.println("copydesk: " + counts + " in " + settings.out());
    return counts.getOrDefault("skipped", 0L) == 0 || isCluster
        ? ExitStatus.DONE
        : ExitStatus.SOME_SKIPPED;
  }

  /** One line; the stack only where nobody expected the failure. Spark logs its own besides. */
  private static int failed(Exception e, CommandLine command, CommandLine.ParseResult parsed) {
    command
        .getErr()
        .println("copydesk: " + (e instanceof SparkThrowable ? ofSpark(e) : Errors.oneLine(e)));
    if (!(e instanceof IOException)) {
      e.printStackTrace(command.getErr());
    }
    return ExitStatus.FAILED;
  }

  /** Most often a task that has failed too often; whose fault that was, the log says. */
  private static String ofSpark(Exception e) {
    String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    return "Spark gave up: " + message + " (what is finished stays: go on with --resume)";
  }
}
