/**
 * Fingerprints to the pairs of articles that are worth a look.
 *
 * <p>Proposing is loose on purpose: a pair counts only after its texts were compared, so a wrong
 * proposal costs microseconds and a missing one loses a copy. Three proposers look for three kinds
 * of likeness: {@link dev.copydesk.candidate.Bands} for alike wholes, {@link
 * dev.copydesk.candidate.Anchors} for one inside the other, {@link dev.copydesk.candidate.Phrases}
 * for the same told in other words. Start at {@link dev.copydesk.candidate.CandidateFinder}.
 */
@NullMarked
package dev.copydesk.candidate;

import org.jspecify.annotations.NullMarked;
