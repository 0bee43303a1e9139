package dev.copydesk.verify;

/**
 * What the fingerprints of two articles say before their texts are looked at.
 *
 * @param outcome whether that settles it
 * @param jaccard shared shingles over all shingles of both, 0 to 1
 * @param containment shared shingles over those of the one that has fewer, 0 to 1
 */
public record Glance(Outcome outcome, double jaccard, double containment) {
  /** Whether a glance settles it. */
  public enum Outcome {
    /** Nothing ties them. */
    NOTHING,
    /** The one is copied from the other, which is all that was asked. */
    COPIED,
    /** The texts have to be laid beside each other. */
    UNCLEAR
  }

  Overlap overlap() {
    return new Overlap(jaccard, containment);
  }
}
