package dev.copydesk.pipeline.dedup;

import dev.copydesk.ingest.IngestSettings;
import dev.copydesk.ingest.Inputs;
import dev.copydesk.model.result.Relation;
import dev.copydesk.pipeline.dedup.Heads.Doubt;
import dev.copydesk.pipeline.dedup.Heads.Verdict;
import dev.copydesk.pipeline.work.Progress;
import dev.copydesk.pipeline.work.Workers;
import dev.copydesk.verify.Comparand;
import dev.copydesk.verify.Verifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Settles doubts by laying the texts beside each other, for which they are read once more. */
final class Looks {
  /** Doubts or lines that a thread takes at once. */
  private static final int BATCH = 32;

  /** Doubts whose texts are in memory at the same time, where it has room for so many. */
  private static final int MOST_AT_ONCE = 20_000;

  /** With fewer, all records would be read too often; their texts take some 64 MB. */
  private static final int LEAST_AT_ONCE = 2_000;

  /** What the texts of a doubt take as a rule. */
  private static final int BYTES = 1 << 15;

  private final IngestSettings ingest;
  private final Records records;
  private final DedupSettings settings;
  private final Workers workers;
  private final Verifier verifier;
  private final int atOnce;
  private final Sketcher sketcher;

  Looks(Inputs inputs, Records records, DedupSettings settings, Workers workers) {
    this.ingest = inputs.settings();
    this.records = records;
    this.settings = settings;
    this.workers = workers;
    this.sketcher = new Sketcher(ingest.fields());
    this.atOnce = (int) Math.clamp(settings.memory() / BYTES, LEAST_AT_ONCE, (long) MOST_AT_ONCE);
    this.verifier = new Verifier(settings.verify());
  }

  /** The answers to those doubts that end with a copy, in the order of the doubts. */
  List<Verdict> at(List<Doubt> doubts, Progress progress) {
    List<Verdict> verdicts = new ArrayList<>();
    for (int from = 0; from < doubts.size(); from += atOnce) {
      List<Doubt> some = doubts.subList(from, Math.min(from + atOnce, doubts.size()));
      Map<Integer, Comparand> texts = texts(some);
      long before = from;
      workers
          .map(some, BATCH, doubt -> look(doubt, texts), done -> progress.at(before + done))
          .stream()
          .flatMap(Optional::stream)
          .forEach(verdicts::add);
    }
    return verdicts;
  }

  /** The first of the heads that the record is a copy of. */
  private Optional<Verdict> look(Doubt doubt, Map<Integer, Comparand> texts) {
    Comparand text = text(texts, doubt.record());
    for (int head : doubt.heads()) {
      Comparand other = text(texts, head);
      Optional<Verdict> verdict =
          verifier
              .relation(other, text)
              .filter(settings.relations()::contains)
              .filter(relation -> relation != Relation.EXCERPT || isShorter(text, other))
              .map(relation -> new Verdict(doubt.record(), head, relation));
      if (verdict.isPresent()) {
        return verdict;
      }
    }
    return Optional.empty();
  }

  /** A larger text that holds a brief is no copy of it: what else it says would be lost. */
  private static boolean isShorter(Comparand text, Comparand head) {
    return text.words() <= head.words();
  }

  private static Comparand text(Map<Integer, Comparand> texts, int record) {
    return Objects.requireNonNull(texts.get(record));
  }

  private Map<Integer, Comparand> texts(List<Doubt> doubts) {
    BitSet wanted = new BitSet();
    for (Doubt doubt : doubts) {
      wanted.set(doubt.record());
      doubt.heads().forEach(wanted::set);
    }
    Map<Integer, Comparand> texts = new ConcurrentHashMap<>();
    try (RecordLines source = new RecordLines(ingest, records.places())) {
      Iterator<RecordLines.Entry> lines =
          wanted.stream().mapToObj(record -> read(source, record)).iterator();
      workers.map(lines, BATCH, this::text, read -> texts.put(read.getKey(), read.getValue()));
    }
    return texts;
  }

  private static RecordLines.Entry read(RecordLines source, int record) {
    try {
      return source.read(record);
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
  }

  private Map.Entry<Integer, Comparand> text(RecordLines.Entry record) {
    return Map.entry(record.place(), sketcher.comparand(record.line()));
  }
}
