/**
 * Inputs to pages: files and folders of text, HTML, JSON lines and WARC, packed or not.
 *
 * <p>Start at {@link dev.copydesk.ingest.Inputs}: it finds the files and puts them into an order
 * that depends on their names alone. Its {@link dev.copydesk.ingest.PageSource} reads them one
 * after the other; what it hands out are {@link dev.copydesk.ingest.RawPage}s, bytes with an id,
 * which any thread may then decode.
 *
 * <p>Whatever is wrong with an input is a value, {@link dev.copydesk.model.Skipped}, and never an
 * exception. Memory does not grow with the size of a file, only with the longest page that the
 * settings allow.
 */
@NullMarked
package dev.copydesk.ingest;

import org.jspecify.annotations.NullMarked;
