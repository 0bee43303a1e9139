package dev.copydesk.pipeline.dedup;

import dev.copydesk.model.result.Relation;
import dev.copydesk.verify.VerifySettings;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;

/**
 * What counts as a copy in a dataset, and which record of a group is kept.
 *
 * @param keep which record of a group is kept
 * @param relations what makes a copy: one or more of exact, near and excerpt
 * @param threads how many threads work, at least 1; the answer does not depend on it
 * @param memory bytes that samples may take in memory, at least 1 MiB; some 70 bytes a record and
 *     at least 64 MB of texts that are looked at come on top. The answer does not depend on it
 * @param temporary the folder for what memory has no room for
 */
public record DedupSettings(
    Keep keep, Set<Relation> relations, int threads, long memory, Path temporary) {
  /** Less would spill every few records. */
  private static final long LEAST_MEMORY = 1 << 20;

  /** The share of the heap that is left to everything else. */
  private static final int SPARED = 2;

  private static final Set<Relation> COPIES =
      Set.of(Relation.EXACT, Relation.NEAR, Relation.EXCERPT);

  /** Which record of a group of copies is kept. */
  public enum Keep {
    /** The one that comes first. */
    FIRST,
    /** The one with most words; the first of them. */
    LONGEST,
    /** The one published first, as far as dates are known; the first of them. */
    EARLIEST
  }

  /** Refuses relations that make no copies, none at all, and a number of threads that is none. */
  public DedupSettings {
    if (relations.isEmpty() || !COPIES.containsAll(relations)) {
      throw new IllegalArgumentException(
          "relations must be one or more of exact, near, excerpt: " + relations);
    }
    if (threads < 1) {
      throw new IllegalArgumentException("threads must be at least 1: " + threads);
    }
    if (memory < LEAST_MEMORY) {
      throw new IllegalArgumentException("memory must be at least 1 MiB: " + memory);
    }
    relations = Set.copyOf(EnumSet.copyOf(relations));
  }

  /** The first record of every group, whatever makes it a copy. */
  public static DedupSettings standard() {
    return new DedupSettings(
        Keep.FIRST,
        COPIES,
        Runtime.getRuntime().availableProcessors(),
        standardMemory(),
        Path.of(System.getProperty("java.io.tmpdir")));
  }

  /** The memory for samples where nobody says: half of what the program may take in all. */
  public static long standardMemory() {
    return Runtime.getRuntime().maxMemory() / SPARED;
  }

  /** Whether the kinds of copying have to be told apart, because not all of them count. */
  boolean tellsKinds() {
    return relations.size() < COPIES.size();
  }

  /** How pairs are judged. */
  VerifySettings verify() {
    return new VerifySettings(VerifySettings.COPIES.leastContainment(), !tellsKinds());
  }
}
