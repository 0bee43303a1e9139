package dev.copydesk.verify;

/**
 * Which pairs are aligned.
 *
 * @param leastContainment the containment of shingles from which on two texts are aligned, 0 to 1;
 *     pairs below it are not tied
 * @param copiesOnly whether it is enough to know that two texts are copies: {@link
 *     Verifier#relation} then takes pairs that share nearly all their shingles for near copies
 *     without a look at what differs
 */
public record VerifySettings(double leastContainment, boolean copiesOnly) {
  /**
   * For all relations. Below this share two texts have turns of phrase in common at most: of 130
   * labelled pairs the loosest rewrite had .013.
   */
  public static final VerifySettings ALL_RELATIONS = new VerifySettings(.01, false);

  /** For copies alone: what shares less is none. */
  public static final VerifySettings COPIES = new VerifySettings(Judgement.COPIED, true);

  /** Refuses a share that is none. */
  public VerifySettings {
    if (!(leastContainment >= 0 && leastContainment <= 1)) {
      throw new IllegalArgumentException(
          "leastContainment must be within 0 and 1: " + leastContainment);
    }
  }
}
