/**
 * Hadoop paths to pages in the run's order, each with the id that a run gives it. Start at {@link
 * dev.copydesk.spark.input.PageTables}.
 */
@NullMarked
package dev.copydesk.spark.input;

import org.jspecify.annotations.NullMarked;
