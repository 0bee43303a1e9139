/**
 * What can be said of each piece of a page: named features that either hold or do not.
 *
 * <p>Takes the {@link dev.copydesk.segment.pieces.Piece}s of a page, gives of each the {@link
 * dev.copydesk.segment.features.Feature}s that hold: its length and form, dates and bylines in it,
 * whether it stands on the page more than once, what its neighbours are, whether the words go with
 * those around, what the markup says. Start at {@link dev.copydesk.segment.features.Observations}.
 */
@NullMarked
package dev.copydesk.segment.features;

import org.jspecify.annotations.NullMarked;
