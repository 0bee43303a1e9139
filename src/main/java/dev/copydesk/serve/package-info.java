/**
 * A result in the browser while somebody looks at it: the pages of the report with all of a large
 * result behind them, and Lucene's search over the full texts.
 *
 * <p>Takes a {@link dev.copydesk.report.ServedReport} and an open index; start at {@link
 * dev.copydesk.serve.ReportServer}. The one place of the program that opens a socket: on the
 * loopback interface, to read, for callers that name that interface. {@link
 * dev.copydesk.serve.Door} decides who gets in, {@link dev.copydesk.serve.Desk} what they get; no
 * file is ever opened by a name that came over the network.
 */
@NullMarked
package dev.copydesk.serve;

import org.jspecify.annotations.NullMarked;
