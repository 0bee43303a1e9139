/**
 * The records that pass between stages. They hold facts and the invariants of those facts, know
 * nothing of how they were found, and depend on the JDK alone.
 *
 * <p>Every {@link dev.copydesk.model.Span} counts Unicode code points of the decoded page, whatever
 * the encoding that the page came in and however a stage indexes its strings. All records are
 * immutable and safe to share between threads.
 */
@NullMarked
package dev.copydesk.model;

import org.jspecify.annotations.NullMarked;
