/**
 * How close texts are to one another: vectors of weighted terms, and groups of voices whose mean
 * closeness is known from sums.
 *
 * <p>Takes bags of terms, gives vectors and closeness. Start at {@link
 * dev.copydesk.stories.likeness.Weighing}.
 */
@NullMarked
package dev.copydesk.stories.likeness;

import org.jspecify.annotations.NullMarked;
