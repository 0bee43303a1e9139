package dev.copydesk.spark;

import dev.copydesk.cli.terminal.ExitStatus;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;
import scala.Option;

/**
 * How the program tells whoever started it what became of the job. {@code spark-submit} in client
 * mode gives the exit status on. In cluster mode a manager takes each status but 0 for a failure,
 * so that a job which skipped some inputs has to end with 0, and shows an exception but no status.
 */
final class Ending {
  /**
   * Set by the submission to Kubernetes; the driver in its pod is started in client mode, whatever
   * mode the user gave.
   */
  private static final String IN_POD = "spark.kubernetes.submitInDriver";

  private Ending() {}

  /**
   * Tells a manager, if there is one.
   *
   * @param status of the job
   * @param said to the user, of which the first line says what went wrong
   * @return the status to exit with; where it is 0, the program may as well return
   * @throws IllegalStateException where a manager wants an exception for a failure
   */
  static int tell(int status, String said) {
    SparkConf conf = new SparkConf();
    int told = toTell(status, conf);
    if (told != ExitStatus.DONE && isCluster(conf)) {
      throw new IllegalStateException(said.lines().findFirst().orElse("copydesk: failed"));
    }
    if (told != ExitStatus.DONE) {
      stop(told == ExitStatus.SOME_SKIPPED ? ExitStatus.DONE : told);
    }
    return told;
  }

  /** Left to the end of the JVM, the manager would be told that all went well. */
  private static void stop(int status) {
    Option<SparkSession> session = SparkSession.getDefaultSession();
    if (session.isDefined()) {
      session.get().sparkContext().stop(status);
    }
  }

  /** The status that whoever started the program is to see. */
  static int toTell(int status, SparkConf conf) {
    boolean isManaged = isCluster(conf) || conf.getBoolean(IN_POD, false);
    return status == ExitStatus.SOME_SKIPPED && isManaged ? ExitStatus.DONE : status;
  }

  /** YARN's, and that of Spark's own manager: the program runs on a node of the cluster. */
  private static boolean isCluster(SparkConf conf) {
    return conf.get("spark.submit.deployMode", "client").equals("cluster");
  }
}
