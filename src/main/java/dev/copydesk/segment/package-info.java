/**
 * A page taken apart into its articles and everything else.
 *
 * <p>Takes a {@link dev.copydesk.model.Page}, gives a {@link dev.copydesk.model.Segmentation} that
 * accounts for every character of it. Start at {@link dev.copydesk.segment.Segmenter}: it cuts the
 * page into {@link dev.copydesk.segment.pieces}, asks which {@link dev.copydesk.segment.features}
 * they have, reads from those the {@link dev.copydesk.segment.roles} that they play, gathers them
 * into drafts of articles, and writes both articles and furniture down.
 */
@NullMarked
package dev.copydesk.segment;

import org.jspecify.annotations.NullMarked;
