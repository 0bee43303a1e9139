/**
 * What is at the other end: the streams and their widths, progress, errors in one line, and the end
 * from outside. Commands hold a {@link dev.copydesk.cli.terminal.Console}.
 */
@NullMarked
package dev.copydesk.cli.terminal;

import org.jspecify.annotations.NullMarked;
