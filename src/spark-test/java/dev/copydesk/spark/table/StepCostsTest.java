package dev.copydesk.spark.table;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.spark.Session;
import dev.copydesk.spark.table.StepCosts.Cost;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StepCostsTest {
  private static final Duration LONG = Duration.ofMinutes(1);

  @TempDir private Path folder;

  @Test
  void whatAStepWithinCostsIsNotCountedTwice() throws Exception {
    try (SparkSession spark = Session.start(folder);
        StepCosts costs = new StepCosts(spark.sparkContext())) {
      costs.of(
          "outer",
          () -> {
            costs.of("inner", () -> spark.range(1_000).repartition(2, col("id")).count());
            return spark.range(10).collectAsList();
          });
      long giveUp = System.nanoTime() + LONG.toNanos();
      while (cost(costs, "outer").cpuSeconds() == 0 && System.nanoTime() < giveUp) {
        Thread.sleep(10);
      }
      assertThat(costs.all()).containsOnlyKeys("inner", "outer");
      assertThat(cost(costs, "inner").shuffledBytes()).isPositive();
      assertThat(cost(costs, "outer").shuffledBytes()).isZero();
      assertThat(cost(costs, "outer").cpuSeconds()).isPositive();
    }
  }

  private static Cost cost(StepCosts costs, String step) {
    return Objects.requireNonNull(costs.all().get(step));
  }
}
