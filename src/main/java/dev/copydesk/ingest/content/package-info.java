/**
 * The bytes of one page to its text: decoding, parsing and rendering, which any thread may do.
 *
 * <p>Start at {@link dev.copydesk.ingest.content.Content} and what implements it.
 */
@NullMarked
package dev.copydesk.ingest.content;

import org.jspecify.annotations.NullMarked;
