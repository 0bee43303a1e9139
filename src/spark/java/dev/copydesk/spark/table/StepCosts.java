package dev.copydesk.spark.table;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.spark.SparkContext;
import org.apache.spark.executor.TaskMetrics;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageCompleted;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.jspecify.annotations.Nullable;

/**
 * What each step costs. A step's name stands beside its jobs in Spark's UI, and Spark tells by that
 * name what their stages took. For one thread.
 */
public final class StepCosts implements AutoCloseable {
  /**
   * The cost of a step, without those of the steps within it.
   *
   * @param seconds by the clock
   * @param cpuSeconds of all tasks together
   * @param shuffledBytes that tasks have written for others, packed
   * @param spilledBytes that did not fit in memory, packed
   * @param writtenBytes of the step's table
   */
  public record Cost(
      double seconds, double cpuSeconds, long shuffledBytes, long spilledBytes, long writtenBytes) {
    private static final Cost NONE = new Cost(0, 0, 0, 0, 0);

    private static Cost of(TaskMetrics stage) {
      return new Cost(
          0,
          stage.executorCpuTime() / 1e9,
          stage.shuffleWriteMetrics().bytesWritten(),
          stage.diskBytesSpilled(),
          stage.outputMetrics().bytesWritten());
    }

    private Cost plus(Cost other) {
      return new Cost(
          seconds + other.seconds,
          cpuSeconds + other.cpuSeconds,
          shuffledBytes + other.shuffledBytes,
          spilledBytes + other.spilledBytes,
          writtenBytes + other.writtenBytes);
    }
  }

  private final SparkContext spark;
  private final Stages stages = new Stages();
  private final Map<String, Cost> clocked = new LinkedHashMap<>();
  private @Nullable String step;
  private double within;

  /** Begins to listen. */
  public StepCosts(SparkContext spark) {
    this.spark = spark;
    spark.addSparkListener(stages);
  }

  /** Does a step, which may hold others. */
  public <T> T of(String name, Supplier<T> work) {
    String outer = step;
    double before = within;
    enter(name);
    within = 0;
    long begun = System.nanoTime();
    try {
      return work.get();
    } finally {
      double took = (System.nanoTime() - begun) / 1e9;
      clocked.merge(name, new Cost(took - within, 0, 0, 0, 0), Cost::plus);
      within = before + took;
      enter(outer);
    }
  }

  private void enter(@Nullable String name) {
    step = name;
    spark.setJobDescription(name == null ? null : Stages.SAID + name);
  }

  /** The costs so far, in the order in which steps were done. */
  public Map<String, Cost> all() {
    Map<String, Cost> all = new LinkedHashMap<>();
    clocked.forEach(
        (name, clock) -> all.put(name, clock.plus(stages.heard.getOrDefault(name, Cost.NONE))));
    return all;
  }

  @Override
  public void close() {
    spark.removeSparkListener(stages);
  }

  /** Hears of stages, in a thread of Spark's and a little late. */
  private static final class Stages extends SparkListener {
    private static final String SAID = "copydesk: ";
    private static final String DESCRIPTION = "spark.job.description";

    private final Map<Integer, String> steps = new ConcurrentHashMap<>();
    private final Map<String, Cost> heard = new ConcurrentHashMap<>();

    @Override
    public void onStageSubmitted(SparkListenerStageSubmitted begun) {
      @Nullable Properties properties = begun.properties();
      String said = properties == null ? "" : properties.getProperty(DESCRIPTION, "");
      if (said.startsWith(SAID)) {
        steps.put(begun.stageInfo().stageId(), said.substring(SAID.length()));
      }
    }

    @Override
    public void onStageCompleted(SparkListenerStageCompleted done) {
      String step = steps.get(done.stageInfo().stageId());
      if (step != null) {
        heard.merge(step, Cost.of(done.stageInfo().taskMetrics()), Cost::plus);
      }
    }
  }
}
