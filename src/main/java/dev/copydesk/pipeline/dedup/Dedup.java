package dev.copydesk.pipeline.dedup;

import dev.copydesk.candidate.sample.SampleIndex;
import dev.copydesk.candidate.sample.Spill;
import dev.copydesk.ingest.Inputs;
import dev.copydesk.pipeline.dedup.Heads.Doubt;
import dev.copydesk.pipeline.work.Progress;
import dev.copydesk.pipeline.work.Progress.Stage;
import dev.copydesk.pipeline.work.Workers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The part of the job that a dataset needs: which of its records to keep. */
public final class Dedup {
  /** Rounds of questions; each settles what it asks, and few are left after the second. */
  private static final int ROUNDS = 4;

  private Dedup() {}

  /**
   * Decides. Every record is one article, however long.
   *
   * @param inputs the records
   * @param settings what counts as a copy, and which is kept
   * @param progress hears how far it is
   * @throws IOException if temporary files cannot be written
   */
  public static Decisions decide(Inputs inputs, DedupSettings settings, Progress progress)
      throws IOException {
    try (Workers workers = new Workers(settings.threads());
        Spill spill = new Spill(settings.temporary())) {
      progress.begin(Stage.PAGES, inputs.bytes());
      Records records =
          Records.read(
              inputs, new SampleIndex.Builder(settings.memory(), spill), workers, progress);
      Heads heads = new Heads(records, settings.tellsKinds());
      heads.hangCopies();
      Looks looks = new Looks(inputs, records, settings, workers);
      List<Doubt> doubts = heads.doubts();
      for (int round = 0; round < ROUNDS && !doubts.isEmpty(); round++) {
        progress.begin(Stage.LINKS, doubts.size());
        heads.hang(looks.at(doubts, progress));
        doubts = heads.doubts();
      }
      return new Decisions(inputs.settings(), records, heads, settings.keep());
    } catch (UncheckedIOException e) {
      throw new IOException(e.getMessage(), e.getCause());
    }
  }
}
