package dev.copydesk.segment.roles;

/**
 * How weights are learnt. The decay was chosen on pages of left-out sites: with 0.2 and more,
 * articles in lists are missed, and between 0.02 and 0.05 little changes.
 *
 * @param passes how often all lessons are gone through, 2 at least: the weights are the mean of the
 *     second half
 * @param rate the length of the first step, above 0
 * @param decay how much of a weight is a reason to make it smaller, 0 at least
 * @param margin how many times its cost a mistake has to score below the right role, 0 at least
 */
record LearnerSettings(int passes, double rate, double decay, double margin) {
  static final LearnerSettings DEFAULT = new LearnerSettings(20, 0.1, 0.03, 0.5);

  /** Refuses what would learn nothing. */
  LearnerSettings {
    if (passes < 2) {
      throw new IllegalArgumentException("passes must be 2 at least: " + passes);
    }
    if (!(rate > 0)) {
      throw new IllegalArgumentException("rate must be above 0: " + rate);
    }
    if (!(decay >= 0)) {
      throw new IllegalArgumentException("decay must be 0 at least: " + decay);
    }
    if (!(margin >= 0)) {
      throw new IllegalArgumentException("margin must be 0 at least: " + margin);
    }
  }
}
