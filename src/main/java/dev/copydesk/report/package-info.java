/**
 * What people open in the morning after a run: one self-contained HTML page that says what
 * happened, who ran it, who copied whom and what is original.
 *
 * <p>Takes a {@link dev.copydesk.model.result.Result} and gives {@code report.html}, the same bytes
 * for the same result. Start at {@link dev.copydesk.report.ReportWriter}: a static shell with its
 * style and script, the data beside it as JSON, a strict content security policy over all of it;
 * {@link dev.copydesk.report.held} says what there is room for. {@link
 * dev.copydesk.report.ServedReport} gives the same page and, part by part, the data of a result
 * that one file has no room for. What they show is counted in {@link dev.copydesk.report.figures}
 * and gathered in {@link dev.copydesk.report.data}.
 *
 * <p>The script has one view a file below {@code js}; {@code held.js} and {@code served.js} say
 * where its data comes from. A page is shown as it was from its articles and the rest of its text,
 * which {@link dev.copydesk.model.result.PageSummary} keeps: so a report needs neither the inputs
 * nor a second copy of what stands in articles. What two tied articles look like side by side, in a
 * terminal or as a page, is in {@link dev.copydesk.report.compare}; how a page is put together and
 * how foreign text is made harmless, in {@link dev.copydesk.report.page}.
 */
@NullMarked
package dev.copydesk.report;

import org.jspecify.annotations.NullMarked;
