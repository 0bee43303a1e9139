/**
 * Fingerprints to the pairs of articles that are worth a look.
 *
 * <p>Proposing is loose on purpose: a pair counts only after its texts were compared, so a wrong
 * proposal costs microseconds and a missing one loses a copy. Three proposers look for three kinds
 * of likeness: {@link dev.copydesk.candidate.Bands} for alike wholes, {@link
 * dev.copydesk.candidate.Anchors} for one inside the other, {@link dev.copydesk.candidate.Phrases}
 * for the same told in other words. Start at {@link dev.copydesk.candidate.CandidateFinder}.
 *
 * <p>The rule, for whoever proposes bucket by bucket elsewhere: articles that have a key in common
 * (a band of the signature, an anchor, a phrase) make a bucket, and what a bucket proposes depends
 * on its members' fingerprints and their order in the run alone ({@link
 * dev.copydesk.candidate.Crowds}). A pair from a band has to agree in an eighth of the signature; a
 * pair from phrases has to come up in {@code sharedPhrases} buckets. All pairs together, each once,
 * are the answer, whatever the order of the buckets. What changes of it once articles come and go
 * is found in {@link dev.copydesk.candidate.turnover}.
 *
 * <p>What it finds: two articles of Jaccard similarity {@code s} agree in one of 64 bands of 2 rows
 * with the probability {@code 1 - (1 - s²)^64}, and in an eighth of 128 values besides, so that the
 * bands propose them with the probability
 *
 * <pre>
 *   s                  .05   .1    .15   .2    .25   .3    .5
 *   agree in a band    .148  .474  .767  .927  .984  .998  1
 *   and are proposed   .001  .152  .673  .921  .984  .998  1
 * </pre>
 *
 * <p>{@code CandidateFinderTest} holds both rows against the measured rate.
 *
 * <p>Two articles that share a run of 12 words share an anchor for certain (a window of 8 shingles
 * of 5 words). On 5,000 agency reports, 1,643 scraped pages and 10,000 made articles every pair of
 * Jaccard similarity .3 or more (891, 2,013 and 9,627) and every pair of containment .6 or more
 * (808, 1,161 and 9,831) was proposed; the first two were measured with crowds of 32, the third
 * with the 48 of the settings.
 */
@NullMarked
package dev.copydesk.candidate;

import org.jspecify.annotations.NullMarked;
