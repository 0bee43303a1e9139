package dev.copydesk.pipeline.work;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;

/**
 * Does the same to many things on several threads and hands on the results in the order of the
 * things, so that no output depends on who was faster.
 *
 * <p>For one calling thread; close it to end its threads.
 */
public final class Workers implements AutoCloseable {
  /** Batches that wait for each thread: enough to keep it busy, few enough to bound the memory. */
  private static final int WAITING_PER_THREAD = 4;

  private final ExecutorService threads;
  private final int mostWaiting;

  /** So many threads, which end when this is closed. */
  public Workers(int threads) {
    this.threads = Executors.newFixedThreadPool(threads, Thread.ofPlatform().daemon().factory());
    this.mostWaiting = threads * WAITING_PER_THREAD;
  }

  /**
   * Applies a function to all things and gives the results to a consumer, one after the other on
   * the calling thread. Things are drawn as threads become free; memory holds a bounded number of
   * them.
   *
   * @param batch how many things a thread takes at once; many for cheap ones
   */
  public <T, R> void map(Iterator<T> things, int batch, Function<T, R> work, Consumer<R> consumer) {
    Deque<Future<List<R>>> waiting = new ArrayDeque<>();
    while (things.hasNext() || !waiting.isEmpty()) {
      while (things.hasNext() && waiting.size() < mostWaiting) {
        List<T> taken = new ArrayList<>(batch);
        while (things.hasNext() && taken.size() < batch) {
          taken.add(things.next());
        }
        waiting.add(threads.submit(() -> taken.stream().map(work).toList()));
      }
      result(waiting.remove()).forEach(consumer);
    }
  }

  /** The same for a list, with the number of results so far told after each. */
  public <T, R> List<R> map(List<T> things, int batch, Function<T, R> work, LongConsumer done) {
    List<R> results = new ArrayList<>(things.size());
    map(
        things.iterator(),
        batch,
        work,
        result -> {
          results.add(result);
          done.accept(results.size());
        });
    return results;
  }

  private static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      switch (Objects.requireNonNull(e.getCause())) {
        case RuntimeException broken -> throw broken;
        case Error broken -> throw broken;
        default -> throw new IllegalStateException(e);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for results", e);
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
