package dev.copydesk.pipeline.work;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Passes progress on and takes the time of each stage. For one thread. */
public final class Timed implements Progress {
  private final Progress next;
  private final Map<Stage, Double> seconds = new EnumMap<>(Stage.class);
  private @Nullable Stage running;
  private long begun;

  /**
   * A clock that has not started.
   *
   * @param next hears all progress too
   */
  public Timed(Progress next) {
    this.next = next;
  }

  @Override
  public void begin(Stage stage, long total) {
    end();
    running = stage;
    begun = System.nanoTime();
    next.begin(stage, total);
  }

  @Override
  public void at(long done) {
    next.at(done);
  }

  /** The stage at hand ends and none follows yet. */
  public void end() {
    if (running != null) {
      seconds.merge(running, (System.nanoTime() - begun) / 1e9, Double::sum);
      running = null;
    }
  }

  /** Wall-clock seconds of the stages that ended, in their order. */
  public Map<Stage, Double> seconds() {
    return new EnumMap<>(seconds);
  }
}
