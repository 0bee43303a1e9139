package dev.copydesk.pipeline;

import dev.copydesk.candidate.CandidateSettings;
import dev.copydesk.fingerprint.FingerprintSettings;
import dev.copydesk.index.Stamp;
import dev.copydesk.ingest.IngestSettings;
import dev.copydesk.stories.StorySettings;
import dev.copydesk.verify.VerifySettings;
import java.util.Locale;
import java.util.Map;

/**
 * What a run is to do, stage by stage.
 *
 * @param ingest what is read
 * @param segment whether pages are taken apart
 * @param fingerprint how articles are fingerprinted
 * @param candidates how generously pairs are proposed
 * @param verify which pairs are aligned
 * @param stories how wide a story is
 * @param threads how many threads work, 1 to {@value #MOST_THREADS}; the result does not depend on
 *     it
 */
public record RunSettings(
    IngestSettings ingest,
    Segmentation segment,
    FingerprintSettings fingerprint,
    CandidateSettings candidates,
    VerifySettings verify,
    StorySettings stories,
    int threads) {
  private static final int MOST_THREADS = 1024;
  private static final String SEGMENT = "segment";
  private static final String GRANULARITY = "granularity";

  /** Whether pages are taken apart. */
  public enum Segmentation {
    /** Every page is split into its articles. */
    AUTO,
    /** Every page is one article. */
    NONE
  }

  /** Refuses a number of threads that is none. */
  public RunSettings {
    if (threads < 1 || threads > MOST_THREADS) {
      throw new IllegalArgumentException(
          "threads must be within 1 and " + MOST_THREADS + ": " + threads);
    }
  }

  /** The settings of a run that is told nothing, with a thread for each processor. */
  public static RunSettings standard() {
    return new RunSettings(
        IngestSettings.DEFAULT,
        Segmentation.AUTO,
        FingerprintSettings.DEFAULT,
        CandidateSettings.DEFAULT,
        VerifySettings.ALL_RELATIONS,
        StorySettings.DEFAULT,
        Runtime.getRuntime().availableProcessors());
  }

  /**
   * What an index that these settings made says of itself: all that its contents depend on.
   *
   * @param version of the program
   * @param addition the number of the latest addition
   */
  public Stamp stamp(String version, int addition) {
    return new Stamp(
        Stamp.FORMAT,
        version,
        Map.of(
            SEGMENT,
            segment.name().toLowerCase(Locale.ROOT),
            "fingerprint",
            fingerprint.toString(),
            "candidates",
            candidates.toString(),
            "verify",
            verify.toString(),
            GRANULARITY,
            Double.toString(stories.granularity())),
        addition,
        Map.of());
  }

  /**
   * These settings with what a user chose for the result that a stamp is of: whether pages are
   * taken apart, and how wide a story is.
   *
   * @throws IllegalArgumentException where the stamp says what no user can have chosen
   */
  public RunSettings asChosenFor(Stamp stamp) {
    Map<String, String> known = stamp.settings();
    boolean isWhole = known.getOrDefault(SEGMENT, "auto").equals("none");
    String granularity = known.get(GRANULARITY);
    return withSegment(isWhole ? Segmentation.NONE : Segmentation.AUTO)
        .withStories(
            granularity == null
                ? StorySettings.DEFAULT
                : new StorySettings(Double.parseDouble(granularity)));
  }

  /** These settings with another number of threads. */
  public RunSettings withThreads(int number) {
    return new RunSettings(ingest, segment, fingerprint, candidates, verify, stories, number);
  }

  /** These settings with pages taken apart or not. */
  public RunSettings withSegment(Segmentation other) {
    return new RunSettings(ingest, other, fingerprint, candidates, verify, stories, threads);
  }

  /** These settings with wider or finer stories. */
  public RunSettings withStories(StorySettings other) {
    return new RunSettings(ingest, segment, fingerprint, candidates, verify, other, threads);
  }

  /** These settings with other rules for reading. */
  public RunSettings withIngest(IngestSettings other) {
    return new RunSettings(other, segment, fingerprint, candidates, verify, stories, threads);
  }
}
