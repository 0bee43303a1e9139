/**
 * What a run says of its articles: how they are tied, which are copies, which tell the same event.
 * The records of the room above are what it says that about.
 */
@NullMarked
package dev.copydesk.model.result;

import org.jspecify.annotations.NullMarked;
