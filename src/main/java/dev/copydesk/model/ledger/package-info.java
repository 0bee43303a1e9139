/**
 * What is remembered of a result beside itself, so that it can be gone on with: an {@link
 * dev.copydesk.model.ledger.Edition} is a result with its {@link dev.copydesk.model.ledger.Ledger}.
 * Everything here can be made anew from the pages, at the price of doing all the work again.
 *
 * <p>Records of facts, immutable, safe to share between threads; arrays are handed out as they are
 * and never written to.
 */
@NullMarked
package dev.copydesk.model.ledger;

import org.jspecify.annotations.NullMarked;
