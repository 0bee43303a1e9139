/**
 * Options that several commands have, and where their values come from: the command line, or a file
 * ({@link dev.copydesk.cli.options.Config}).
 */
@NullMarked
package dev.copydesk.cli.options;

import org.jspecify.annotations.NullMarked;
