/**
 * The order of it all. {@link dev.copydesk.pipeline.Pipeline#run Pipeline.run} is the table of
 * contents: read it first.
 *
 * <p>Only this room knows more than one stage. What belongs to no stage is in {@link
 * dev.copydesk.pipeline.work}.
 */
@NullMarked
package dev.copydesk.pipeline;

import org.jspecify.annotations.NullMarked;
