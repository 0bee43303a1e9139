package dev.copydesk.pipeline.dedup;

import dev.copydesk.candidate.CandidateFinder;
import dev.copydesk.candidate.CandidateSettings;
import dev.copydesk.copies.CopyGrouper;
import dev.copydesk.ingest.Inputs;
import dev.copydesk.model.CopyGroup;
import dev.copydesk.model.Link;
import dev.copydesk.model.Pair;
import dev.copydesk.model.Skipped;
import dev.copydesk.pipeline.Progress;
import dev.copydesk.pipeline.Progress.Stage;
import dev.copydesk.pipeline.Workers;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The part of the job that a dataset needs: which of its records to keep. */
public final class Dedup {
  private Dedup() {}

  /**
   * What became of a record that could be read.
   *
   * @param input the file and line that it stands at
   * @param id its own id, or file and line
   * @param group the id of the record that is kept for it; its own where it is kept
   * @param kept whether it is kept
   */
  public record Decision(String input, String id, String group, boolean kept) {}

  /**
   * All decisions, in the order of the records.
   *
   * @param records one for each record
   * @param skipped what could not be read
   */
  public record Decisions(List<Decision> records, List<Skipped> skipped) {
    /** Copies the lists. */
    public Decisions {
      records = List.copyOf(records);
      skipped = List.copyOf(skipped);
    }
  }

  /**
   * Decides. Every record is one article, however long.
   *
   * @param inputs the records
   * @param settings what counts as a copy, and which is kept
   * @param progress hears how far it is
   */
  public static Decisions decide(Inputs inputs, DedupSettings settings, Progress progress) {
    try (Workers workers = new Workers(settings.threads())) {
      progress.begin(Stage.PAGES, inputs.bytes());
      Records records = Records.read(inputs, workers, progress);
      progress.begin(Stage.CANDIDATES, 0);
      List<Pair> pairs = new CandidateFinder(CandidateSettings.COPIES).find(records.prints());
      progress.begin(Stage.LINKS, pairs.size());
      List<Link> links = new Links(records, settings, workers).of(pairs, progress);
      progress.begin(Stage.COPIES, 0);
      List<CopyGroup> copies = CopyGrouper.group(records.tied(links), links);
      return decisions(records, keptFor(records, copies, settings.keep()));
    }
  }

  private static Decisions decisions(Records records, Map<String, String> keptFor) {
    List<Decision> decisions =
        records.sketches().stream()
            .map(
                sketch -> {
                  String kept = keptFor.getOrDefault(sketch.id(), sketch.id());
                  return new Decision(sketch.input(), sketch.id(), kept, kept.equals(sketch.id()));
                })
            .toList();
    return new Decisions(decisions, records.skipped());
  }

  /** Of each record in a group, the record that is kept for it. */
  private static Map<String, String> keptFor(
      Records records, List<CopyGroup> copies, DedupSettings.Keep keep) {
    Map<String, Integer> places = new HashMap<>();
    List<Sketch> sketches = records.sketches();
    sketches.forEach(sketch -> places.put(sketch.articleId(), places.size()));
    Map<String, String> keptFor = new HashMap<>();
    for (CopyGroup group : copies) {
      List<Sketch> members =
          Stream.concat(
                  Stream.of(group.original()),
                  group.members().stream().map(CopyGroup.Member::article))
              .map(id -> Objects.requireNonNull(places.get(id)))
              .sorted()
              .map(sketches::get)
              .toList();
      Sketch kept = members.stream().min(preference(keep)).orElseThrow();
      members.forEach(member -> keptFor.put(member.id(), kept.id()));
    }
    return keptFor;
  }

  /** Of equal ones, the first is kept. */
  private static Comparator<Sketch> preference(DedupSettings.Keep keep) {
    return switch (keep) {
      case FIRST -> Comparator.comparingInt(sketch -> 0);
      case LONGEST -> Comparator.comparing(Sketch::words, Comparator.reverseOrder());
      case EARLIEST ->
          Comparator.comparing(Sketch::published, Comparator.nullsLast(Comparator.naturalOrder()));
    };
  }
}
