/**
 * Articles to links to groups of copies, by joins on what articles have in common. Start at {@link
 * dev.copydesk.spark.copies.Candidates}.
 */
@NullMarked
package dev.copydesk.spark.copies;

import org.jspecify.annotations.NullMarked;
