/**
 * The short way through the program for a dataset: which of its records to keep.
 *
 * <p>Every record is one article, and only copies are looked for. So a record is read as bytes and
 * leaves no more than a {@link dev.copydesk.pipeline.dedup.Sketch} in memory; pairs are judged by
 * fingerprints alone where these leave no doubt; and the texts of the others are read a second time
 * ({@link dev.copydesk.pipeline.dedup.Records}). The groups are those that the ordinary stages find
 * with the same settings, which {@code DedupTest} holds. Start at {@link
 * dev.copydesk.pipeline.dedup.Dedup}.
 */
@NullMarked
package dev.copydesk.pipeline.dedup;

import org.jspecify.annotations.NullMarked;
