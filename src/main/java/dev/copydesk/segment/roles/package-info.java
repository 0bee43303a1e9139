/**
 * What part each piece of a page plays: headline, head, body, something set into the body, or
 * nothing of any article.
 *
 * <p>Takes the {@link dev.copydesk.segment.pieces.Piece}s of a page, gives a {@link
 * dev.copydesk.segment.roles.Role} for each. Every piece has named {@link
 * dev.copydesk.segment.features.Feature}s; a small table says how much each of them speaks for each
 * role and which role follows which; the row of roles that scores best on the whole is taken. Start
 * at {@link dev.copydesk.segment.roles.RoleReader}.
 */
@NullMarked
package dev.copydesk.segment.roles;

import org.jspecify.annotations.NullMarked;
