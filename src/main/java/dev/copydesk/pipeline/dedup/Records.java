package dev.copydesk.pipeline.dedup;

import dev.copydesk.candidate.sample.SampleIndex;
import dev.copydesk.ingest.Inputs;
import dev.copydesk.model.Skipped;
import dev.copydesk.pipeline.work.Progress;
import dev.copydesk.pipeline.work.Workers;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is known of all records of a dataset, in their order, once they were read. */
final class Records {
  /** Lines that a thread takes at once, so that handing over costs little. */
  private static final int BATCH = 32;

  /** Stands for the day of a record that has none: later than all. */
  static final int UNDATED = Integer.MAX_VALUE;

  private final List<Skipped> skipped;
  private final Places places = new Places();
  private final IntArrayList words = new IntArrayList();
  private final LongArrayList digests = new LongArrayList();
  private final IntArrayList days = new IntArrayList();
  private final SampleIndex index;

  private Records(Inputs inputs, SampleIndex.Builder builder, Workers workers, Progress progress) {
    this.skipped = new ArrayList<>(inputs.skipped());
    Sketcher sketcher = new Sketcher(inputs.settings().fields());
    try (DatasetLines source = new DatasetLines(inputs)) {
      workers.map(
          entries(source),
          BATCH,
          sketcher::sketch,
          outcome -> {
            add(outcome, builder);
            progress.at(source.bytesRead());
          });
    }
    progress.begin(Progress.Stage.CANDIDATES, 0);
    index = builder.build();
  }

  /**
   * Reads all records once.
   *
   * @param builder takes their samples
   */
  static Records read(
      Inputs inputs, SampleIndex.Builder builder, Workers workers, Progress progress) {
    return new Records(inputs, builder, workers, progress);
  }

  private static Iterator<DatasetLines.Entry> entries(DatasetLines source) {
    return new Iterator<>() {
      private DatasetLines.@Nullable Entry next = source.next();

      @Override
      public boolean hasNext() {
        return next != null;
      }

      @Override
      public DatasetLines.Entry next() {
        DatasetLines.Entry entry = Objects.requireNonNull(next);
        next = source.next();
        return entry;
      }
    };
  }

  private void add(Sketcher.Outcome outcome, SampleIndex.Builder builder) {
    switch (outcome) {
      case Sketcher.Outcome.Left left -> skipped.add(left.skipped());
      case Sketcher.Outcome.Read(DatasetLines.Line line, Sketch sketch) -> {
        places.add(line);
        words.add(sketch.words());
        digests.add(sketch.digest());
        days.add(day(sketch.published()));
        builder.add(sketch.sample());
      }
    }
  }

  private static int day(@Nullable LocalDate published) {
    return published == null ? UNDATED : Math.toIntExact(published.toEpochDay());
  }

  /** How many could be read. */
  int size() {
    return words.size();
  }

  /** How many words a record has. */
  int words(int record) {
    return words.getInt(record);
  }

  /** Its day, counted from 1970-01-01, or {@link #UNDATED}. */
  int day(int record) {
    return days.getInt(record);
  }

  /** Whether two records have the same words in the same order, and any at all. */
  boolean sameWords(int a, int b) {
    return words(a) > 0 && digests.getLong(a) == digests.getLong(b);
  }

  /** Who shares how much with whom. */
  SampleIndex index() {
    return index;
  }

  /** What could not be read. */
  List<Skipped> skipped() {
    return skipped;
  }

  /** Where they stand. */
  Places places() {
    return places;
  }
}
