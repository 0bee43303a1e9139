/**
 * Links to groups of copies that cannot chain.
 *
 * <p>Each group hangs on one article, the original: a member joins only by a verified exact, near
 * or excerpt link to it. Joining whatever is linked would make one group of everything that a wire
 * agency ever touched. Start at {@link dev.copydesk.copies.CopyGrouper}.
 */
@NullMarked
package dev.copydesk.copies;

import org.jspecify.annotations.NullMarked;
