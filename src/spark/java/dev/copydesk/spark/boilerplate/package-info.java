/**
 * Takes lines out of articles that unrelated ones have too, by the rule of {@link
 * dev.copydesk.boilerplate.Boilerplate}: articles are brought together by their lines, and what is
 * looked at of them is drawn by the same lots.
 */
@NullMarked
package dev.copydesk.spark.boilerplate;

import org.jspecify.annotations.NullMarked;
