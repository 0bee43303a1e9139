/**
 * What is remembered of one page or one article, and the two as they stand in a result. Records of
 * facts, as in the room above.
 */
@NullMarked
package dev.copydesk.model.ledger.entry;

import org.jspecify.annotations.NullMarked;
