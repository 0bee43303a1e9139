/**
 * What belongs to no stage: work on several threads with its results in order, what is told of it
 * while it goes on, and how long it took.
 */
@NullMarked
package dev.copydesk.pipeline.work;

import org.jspecify.annotations.NullMarked;
