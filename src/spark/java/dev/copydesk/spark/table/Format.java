package dev.copydesk.spark.table;

/** How the tables of a result are written. */
public enum Format {
  /** The same lines as {@code copydesk run} writes, in parts. */
  JSONL,
  /** The same fields as columns. */
  PARQUET
}
