package dev.copydesk.spark.input;

import dev.copydesk.model.Skipped;
import java.util.ArrayList;
import java.util.List;

/**
 * The files that the INPUTs come down to, in the run's order, and what was left out.
 *
 * @param sources what there is to read
 * @param skipped by name
 */
public record Found(List<Source> sources, List<Skipped> skipped) {
  /** A task has at most so many bytes of small files; a larger file is a task of its own. */
  private static final long MOST = 128L << 20;

  /** Less is not worth a task. */
  private static final long LEAST = 1L << 20;

  /** Tasks a processor, so that no processor waits long for the last. */
  private static final int TASKS = 4;

  /** Copies the lists. */
  public Found {
    sources = List.copyOf(sources);
    skipped = List.copyOf(skipped);
  }

  /** What is read, for a fingerprint of the job. */
  public String signature() {
    return sources.toString();
  }

  /** What there is, in a line for people. */
  public String told() {
    String left =
        skipped.isEmpty()
            ? ""
            : "; " + skipped.getFirst().input() + ": " + skipped.getFirst().reason();
    return sources.size() + " files, " + skipped.size() + " left out" + left;
  }

  /** The size of all files together, in bytes. */
  public long bytes() {
    return sources.stream().mapToLong(Source::bytes).sum();
  }

  /** Neighbouring files together, so that each task has its share. */
  List<List<Source>> tasks(int processors) {
    long share = Math.clamp(bytes() / ((long) TASKS * processors), LEAST, MOST);
    List<List<Source>> tasks = new ArrayList<>();
    long filled = share;
    for (Source source : sources) {
      if (filled + source.bytes() > share) {
        tasks.add(new ArrayList<>());
        filled = 0;
      }
      tasks.getLast().add(source);
      filled += source.bytes();
    }
    return tasks;
  }
}
