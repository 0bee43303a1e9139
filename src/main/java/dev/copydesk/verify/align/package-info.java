/**
 * Two texts laid beside each other: the runs of words that both have, then, of what is left, the
 * sentences that say the same in other words.
 *
 * <p>Start at {@link dev.copydesk.verify.align.Collation}; a {@link
 * dev.copydesk.verify.witness.Witness} is a text that is made ready once for all that it is laid
 * beside. What an alignment means for two articles is judged in the room above; nothing here knows
 * of relations.
 */
@NullMarked
package dev.copydesk.verify.align;

import org.jspecify.annotations.NullMarked;
