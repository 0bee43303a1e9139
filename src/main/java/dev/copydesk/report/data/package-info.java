/**
 * What of a result the report's script reads: text becomes harmless, and things name one another by
 * their places in lists or by their ids ({@link dev.copydesk.report.data.Names}).
 *
 * <p>{@link dev.copydesk.report.data.ReportData} has the records, each made by the class of views
 * that is called after it; {@link dev.copydesk.report.data.ReportSettings} are the bounds of a
 * report that is one file.
 */
@NullMarked
package dev.copydesk.report.data;

import org.jspecify.annotations.NullMarked;
