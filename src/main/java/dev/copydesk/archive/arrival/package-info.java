/**
 * What comes to a result, beside what is there ({@link dev.copydesk.archive.arrival.Before}), and
 * which of its lines are boilerplate then ({@link dev.copydesk.archive.arrival.Trimming}).
 */
@NullMarked
package dev.copydesk.archive.arrival;

import org.jspecify.annotations.NullMarked;
