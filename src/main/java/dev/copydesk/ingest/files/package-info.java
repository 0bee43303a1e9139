/**
 * Finds the files that INPUTs name and tells what they hold, by their names or by their first
 * bytes.
 *
 * <p>Start at {@link dev.copydesk.ingest.files.Walk}.
 */
@NullMarked
package dev.copydesk.ingest.files;

import org.jspecify.annotations.NullMarked;
