/**
 * The order of it all. {@link dev.copydesk.pipeline.Pipeline#run Pipeline.run} is the table of
 * contents: read it first.
 *
 * <p>Only this room knows more than one stage. It also holds what belongs to no stage: work on
 * several threads with results in order, progress, times.
 */
@NullMarked
package dev.copydesk.pipeline;

import org.jspecify.annotations.NullMarked;
