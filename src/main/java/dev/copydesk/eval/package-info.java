/**
 * Scores a result against labels: how well groups found agree with groups that people made.
 *
 * <p>Start at {@link dev.copydesk.eval.Agreement}; {@link dev.copydesk.eval.Truth} reads labels.
 */
@NullMarked
package dev.copydesk.eval;

import org.jspecify.annotations.NullMarked;
