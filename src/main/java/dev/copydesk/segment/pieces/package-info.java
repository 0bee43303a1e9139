/**
 * A page cut into the pieces that a person would move about with scissors, and what each piece
 * looks like by itself.
 *
 * <p>Takes a {@link dev.copydesk.model.Page}, gives {@link dev.copydesk.segment.pieces.Piece}s in
 * page order, none blank, each within one line. Start at {@link
 * dev.copydesk.segment.pieces.Scissors}. Indices here are UTF-16 indices of the page's text.
 */
@NullMarked
package dev.copydesk.segment.pieces;

import org.jspecify.annotations.NullMarked;
