/**
 * The commands, a class each: it turns its options into settings, calls the stages, and prints.
 *
 * <p>{@link dev.copydesk.cli.commands.RunCommand} is the main job. What all of them need of the
 * outside is in {@link dev.copydesk.cli.terminal.Console}.
 */
@NullMarked
package dev.copydesk.cli.commands;

import org.jspecify.annotations.NullMarked;
