/**
 * What is counted of a result: the day in figures, who ran what and shares with whom, and what an
 * addition brought.
 *
 * <p>Takes a {@link dev.copydesk.model.result.Result}, gives numbers; start at {@link
 * dev.copydesk.report.figures.Figures}. Knows nothing of pages and scripts.
 */
@NullMarked
package dev.copydesk.report.figures;

import org.jspecify.annotations.NullMarked;
