/**
 * The short way through the program for a dataset: which of its records to keep.
 *
 * <p>Every record is one article, and only copies are looked for. So no list of pairs is made and
 * hardly a text is kept:
 *
 * <ol>
 *   <li>each record is read once, as bytes, and leaves a {@link
 *       dev.copydesk.pipeline.dedup.Sketch}, a quarter of its shingles ({@link
 *       dev.copydesk.pipeline.dedup.Records});
 *   <li>an index says who shares how much with whom ({@link
 *       dev.copydesk.candidate.sample.SampleIndex});
 *   <li>records become heads of groups, the most central first, and take what is surely copied from
 *       them ({@link dev.copydesk.pipeline.dedup.Heads});
 *   <li>what is in doubt, one record in twenty, is laid beside its head, for which the texts are
 *       read a second time ({@link dev.copydesk.pipeline.dedup.Looks}).
 * </ol>
 *
 * <p>As in the ordinary stages every copy has a tie of its own to the centre of its group, so that
 * groups cannot chain; {@code DedupTest} holds that, and that the groups are those of the ordinary
 * stages but for a few more. Start at {@link dev.copydesk.pipeline.dedup.Dedup}.
 */
@NullMarked
package dev.copydesk.pipeline.dedup;

import org.jspecify.annotations.NullMarked;
