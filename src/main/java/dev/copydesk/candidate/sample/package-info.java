/**
 * Samples of articles to the question who shares how much with whom, for a dataset of millions.
 *
 * <p>Takes the sampled shingles of each article, gives a {@link
 * dev.copydesk.candidate.sample.SampleIndex}: of every sampled shingle that several articles have,
 * who has it, and of every article which of them it has. What one article alone has is forgotten,
 * which is most. {@link dev.copydesk.candidate.sample.Neighbours} asks it, one article after the
 * other, so that no list of pairs is ever made.
 */
@NullMarked
package dev.copydesk.candidate.sample;

import org.jspecify.annotations.NullMarked;
