/**
 * A file as a stream of bytes that can be trusted: unpacked where it is packed, counted, guarded
 * against bombs, and cut into lines without ever holding more than one of them.
 *
 * <p>Start at {@link dev.copydesk.ingest.bytes.FileBytes}. What goes wrong on the way is a {@link
 * dev.copydesk.ingest.bytes.Trouble}, whose message is fit for the people who run the program.
 */
@NullMarked
package dev.copydesk.ingest.bytes;

import org.jspecify.annotations.NullMarked;
