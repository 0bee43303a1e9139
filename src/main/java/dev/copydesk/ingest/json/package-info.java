/**
 * Lines of JSON to records, and the ways in which data write dates and languages.
 *
 * <p>Start at {@link dev.copydesk.ingest.json.JsonRecords}.
 */
@NullMarked
package dev.copydesk.ingest.json;

import org.jspecify.annotations.NullMarked;
