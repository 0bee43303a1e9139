package dev.copydesk.pipeline.dedup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a record leaves behind once it was read.
 *
 * @param words how many words its text has, a headline left aside
 * @param digest a hash of all its words in order: who has the same has the same words
 * @param sample hashes of its sampled shingles
 * @param published its day, or null
 */
record Sketch(int words, long digest, long[] sample, @Nullable LocalDate published) {
  /** Of a record whose text is blank but for a headline: it ties to nothing. */
  static Sketch blank(@Nullable LocalDate published) {
    return new Sketch(0, 0, new long[0], published);
  }
}
