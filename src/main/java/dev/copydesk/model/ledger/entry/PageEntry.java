package dev.copydesk.model.ledger.entry;

import dev.copydesk.model.Origin;

/**
 * What is remembered of a page.
 *
 * @param origin where it came in
 * @param digest of what it says: as long as it stays, so does what is found in the page
 * @param addition the number of the addition that brought it as it is now
 */
public record PageEntry(Origin origin, String digest, int addition) {}
