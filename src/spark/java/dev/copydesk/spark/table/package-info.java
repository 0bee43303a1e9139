/**
 * What all steps share: rows that hold a record as JSON beside its keys, tables that are written
 * down between steps, and the tables of the result.
 */
@NullMarked
package dev.copydesk.spark.table;

import org.jspecify.annotations.NullMarked;
