/**
 * The same job on a Spark cluster: a second composer beside {@link dev.copydesk.pipeline.Pipeline},
 * over the same stages, with the same answer.
 *
 * <p>Start at {@link dev.copydesk.spark.SparkJob#run}: that one short method is the order of it
 * all. Every step takes and gives tables that are spread over the cluster; a table that is dear is
 * written down by {@link dev.copydesk.spark.table.WorkTables}, so that a lost worker costs its part
 * of one step and a lost job the step at hand.
 *
 * <p>{@code input} reads pages from any Hadoop path, {@code copies} finds links and groups, {@code
 * table} holds rows, working tables and the tables of the result.
 */
@NullMarked
package dev.copydesk.spark;

import org.jspecify.annotations.NullMarked;
