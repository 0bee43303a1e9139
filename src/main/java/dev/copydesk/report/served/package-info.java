/**
 * A result part by part, for a reader who asks a server for what is looked at: lists found by word,
 * day, outlet and size a screenful at a time, and single stories, articles, pages and ties with all
 * that their views name.
 *
 * <p>Start at {@link dev.copydesk.report.served.Lists} and {@link
 * dev.copydesk.report.served.Slices}. Both know one result and no server.
 */
@NullMarked
package dev.copydesk.report.served;

import org.jspecify.annotations.NullMarked;
