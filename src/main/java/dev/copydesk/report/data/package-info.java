/**
 * What of a result the report holds, as its script reads it: names become places in lists, text
 * becomes harmless, and what there is no room for is left out and counted.
 *
 * <p>Start at {@link dev.copydesk.report.data.Gatherer}, which gives a {@link
 * dev.copydesk.report.data.ReportData}; {@link dev.copydesk.report.data.ReportSettings} are the
 * bounds.
 */
@NullMarked
package dev.copydesk.report.data;

import org.jspecify.annotations.NullMarked;
