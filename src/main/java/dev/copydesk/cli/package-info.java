/**
 * The command line: what a person types and reads.
 *
 * <p>{@link dev.copydesk.cli.Main} only exits; {@link dev.copydesk.cli.Copydesk#run} takes
 * arguments and streams and returns the exit status, and tests start there. The commands are in
 * {@code commands}, options that they share in {@code options}, what they say of a result in {@code
 * telling}, and how it reaches a person in {@code terminal}.
 */
@NullMarked
package dev.copydesk.cli;

import org.jspecify.annotations.NullMarked;
