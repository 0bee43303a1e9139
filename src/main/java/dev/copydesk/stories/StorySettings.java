package dev.copydesk.stories;

/**
 * How wide a story is.
 *
 * @param granularity 1 for one event a story; less for wider stories, that take in what led to it
 *     and what followed, more for finer ones; above 0, at most 4. The closeness that two groups
 *     must have on average is proportional to it
 */
public record StorySettings(double granularity) {
  /** One event a story. */
  public static final StorySettings DEFAULT = new StorySettings(1);

  /** Refuses a granularity at which nothing or everything would be one story. */
  public StorySettings {
    if (!(granularity > 0 && granularity <= 4)) {
      throw new IllegalArgumentException(
          "granularity must be above 0 and at most 4: " + granularity);
    }
  }

  /** The closeness that two groups must have on average to be one story. */
  public double cut() {
    return Linkage.CUT * granularity;
  }
}
