package dev.copydesk.cli.options;

import dev.copydesk.pipeline.RunSettings.Segmentation;
import dev.copydesk.stories.StorySettings;
import picocli.CommandLine.Option;

/** What users choose of the stages, on one machine as on many. */
public class StageOptions {
  @Option(
      names = "--segment",
      paramLabel = "auto|none",
      description = "Split pages into articles (auto, the default), or take each as one (none).")
  private Segmentation segment = Segmentation.AUTO;

  @Option(
      names = "--granularity",
      paramLabel = "N",
      description =
          "How fine stories are: less than 1, the default, for wider ones, which take in what led"
              + " to an event and what followed; more for finer ones. Above 0, at most 4; .7 and"
              + " 1.4 are felt.")
  private double granularity = StorySettings.DEFAULT.granularity();

  /** Whether pages are taken apart. */
  public Segmentation segment() {
    return segment;
  }

  /**
   * How wide a story is.
   *
   * @throws IllegalArgumentException for a granularity out of its range
   */
  public StorySettings stories() {
    return new StorySettings(granularity);
  }
}
