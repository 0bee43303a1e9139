/**
 * What a run has done, written down while it goes, so that it can go on after a kill. {@link
 * dev.copydesk.pipeline.journal.Journal} says what is kept and how; it knows no stage, only things
 * that can be written as JSON.
 */
@NullMarked
package dev.copydesk.pipeline.journal;

import org.jspecify.annotations.NullMarked;
