package dev.copydesk.pipeline.dedup;

import dev.copydesk.ingest.IngestSettings;
import dev.copydesk.model.Skipped;
import dev.copydesk.model.result.Relation;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Which records of a dataset are kept. Immutable. */
public final class Decisions {
  private final IngestSettings settings;
  private final Records records;
  private final Heads heads;

  /** Of each head the record that is kept for its group; of others nothing that counts. */
  private final int[] kept;

  Decisions(IngestSettings settings, Records records, Heads heads, DedupSettings.Keep keep) {
    this.settings = settings;
    this.records = records;
    this.heads = heads;
    this.kept = new int[records.size()];
    Arrays.setAll(kept, record -> record);
    for (int record = 0; record < kept.length; record++) {
      int head = heads.head(record);
      if (keptBefore(record, kept[head], keep)) {
        kept[head] = record;
      }
    }
  }

  /** Of equal ones, the first is kept. */
  private boolean keptBefore(int a, int b, DedupSettings.Keep keep) {
    int order =
        switch (keep) {
          case FIRST -> 0;
          case LONGEST -> Integer.compare(records.words(b), records.words(a));
          case EARLIEST -> Integer.compare(records.day(a), records.day(b));
        };
    return order == 0 ? a < b : order < 0;
  }

  /** How many records could be read. */
  public int records() {
    return records.size();
  }

  /** The record that is kept for a record; itself where it is kept. */
  public int keptFor(int record) {
    return kept[heads.head(record)];
  }

  /** The centre of the record's group, which has a tie to each of it; itself for most. */
  int head(int record) {
    return heads.head(record);
  }

  /** Whether a record is kept. */
  public boolean isKept(int record) {
    return keptFor(record) == record;
  }

  /** How many records were left out, by what ties them to the centre of their group. */
  public Map<Relation, Integer> leftOut() {
    Map<Relation, Integer> counts = new EnumMap<>(Relation.class);
    for (int record = 0; record < records(); record++) {
      if (heads.head(record) != record) {
        counts.merge(heads.relation(record), 1, Integer::sum);
      }
    }
    return counts;
  }

  /** How many words all records have. */
  public long words() {
    return IntStream.range(0, records()).mapToLong(records::words).sum();
  }

  /** How many words the records have that are kept. */
  public long wordsKept() {
    return IntStream.range(0, records()).filter(this::isKept).mapToLong(records::words).sum();
  }

  /** What could not be read. */
  public List<Skipped> skipped() {
    return List.copyOf(records.skipped());
  }

  /** A further pass over the records. */
  public RecordLines lines() {
    return new RecordLines(settings, records.places());
  }
}
