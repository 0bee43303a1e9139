/**
 * The command line: what a person types and reads.
 *
 * <p>{@link dev.copydesk.cli.Main} only exits; {@link dev.copydesk.cli.Copydesk#run} takes
 * arguments and streams and returns the exit status, and tests start there. Each command is a class
 * that turns its options into settings, calls the stages, and prints.
 */
@NullMarked
package dev.copydesk.cli;

import org.jspecify.annotations.NullMarked;
