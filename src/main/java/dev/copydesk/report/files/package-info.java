/**
 * The result as files: one JSON object a line, each file complete or absent.
 *
 * <p>{@link dev.copydesk.report.files.ResultFolder} guards the folder and moves what was written
 * into place; {@link dev.copydesk.report.files.ResultFiles} writes the tables and reads them back.
 */
@NullMarked
package dev.copydesk.report.files;

import org.jspecify.annotations.NullMarked;
