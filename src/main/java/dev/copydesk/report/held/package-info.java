/**
 * The data of a report that is one file: what there is room for, block by block, one thing a line.
 *
 * <p>Takes a result as a {@link dev.copydesk.report.held.Source} gives it, and the lines of an
 * older report ({@link dev.copydesk.report.held.Kept}), of which those are copied that still hold;
 * start at {@link dev.copydesk.report.held.HeldReport}. What is made of the older report is byte
 * for byte what is made without it.
 */
@NullMarked
package dev.copydesk.report.held;

import org.jspecify.annotations.NullMarked;
