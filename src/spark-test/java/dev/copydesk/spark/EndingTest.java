package dev.copydesk.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What whoever started the job hears of its end. */
class EndingTest {
  private static final String MODE = "spark.submit.deployMode";
  private static final String IN_POD = "spark.kubernetes.submitInDriver";

  /** A driver on Kubernetes runs in client mode within its pod. */
  @ParameterizedTest
  @CsvSource({
    "client, false, 0, 0",
    "client, false, 1, 1",
    "client, false, 2, 2",
    "client, false, 3, 3",
    "cluster, false, 0, 0",
    "cluster, false, 1, 1",
    "cluster, false, 2, 2",
    "cluster, false, 3, 0",
    "client, true, 2, 2",
    "client, true, 3, 0",
  })
  void skippedInputsAreNoFailureWhereAManagerWouldTryAgain(
      String mode, String inPod, int status, int told) {
    SparkConf conf = new SparkConf(false).set(MODE, mode).set(IN_POD, inPod);
    assertThat(Ending.toTell(status, conf)).isEqualTo(told);
  }

  @Test
  void aJobThatSparkGaveUpSaysHowToGoOn() {
    assertThat(Main.told(new InterruptedException())).contains("interrupted", "--resume");
    assertThat(Main.told(new SparkException("Job aborted\nat a stage")))
        .contains("Job aborted", "--resume")
        .doesNotContain("stage");
    assertThat(Main.told(new IOException("disk full"))).isEqualTo("disk full");
  }
}
