package dev.copydesk.candidate;

/**
 * How generously pairs are proposed.
 *
 * @param rows signature values in a band, 1 to 16. Two articles of Jaccard similarity {@code s}
 *     agree in at least one of {@code b} bands of {@code r} rows with the probability {@code 1 - (1
 *     - s^r)^b}: with 64 bands of 2 rows .998 at .3 and .47 at .1, where 14 bands of 8 rows give
 *     .001 at .3 (see {@link Bands#probability})
 * @param crowd articles in one bucket of a band of which all pairs are proposed, 2 to 10,000; above
 *     it each is proposed with the bucket's hubs and with those that are much alike it (see {@link
 *     Crowds}), so that ten thousand copies of one page cost twenty thousand pairs and not fifty
 *     million
 * @param hubs articles of a crowded bucket that are proposed with all others of it, 1 to 100
 * @param anchorCrowd the same for articles that share an anchor
 * @param phraseCrowd articles that may share a phrase before it says nothing, 2 to 10,000
 * @param sharedPhrases sampled phrases that two articles have to share, 1 to 100; 0 looks for none
 */
public record CandidateSettings(
    int rows, int crowd, int hubs, int anchorCrowd, int phraseCrowd, int sharedPhrases) {
  /** For all relations. */
  public static final CandidateSettings DEFAULT = new CandidateSettings(2, 48, 2, 48, 24, 4);

  /** Refuses values out of their range. */
  public CandidateSettings {
    check("rows", rows, 1, 16);
    check("crowd", crowd, 2, 10_000);
    check("hubs", hubs, 1, 100);
    check("anchorCrowd", anchorCrowd, 2, 10_000);
    check("phraseCrowd", phraseCrowd, 2, 10_000);
    check("sharedPhrases", sharedPhrases, 0, 100);
  }

  private static void check(String name, int value, int low, int high) {
    if (value < low || value > high) {
      throw new IllegalArgumentException(
          name + " must be within " + low + " and " + high + ": " + value);
    }
  }
}
