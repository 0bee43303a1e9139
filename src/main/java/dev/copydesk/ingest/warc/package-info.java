/**
 * What jwarc leaves to be done about WARC files: going on behind broken records, and unpacking
 * bodies that are not what their headers say.
 *
 * <p>Start at {@link dev.copydesk.ingest.warc.WarcStream}.
 */
@NullMarked
package dev.copydesk.ingest.warc;

import org.jspecify.annotations.NullMarked;
