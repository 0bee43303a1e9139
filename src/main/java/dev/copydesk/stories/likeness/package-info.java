/**
 * How close texts are to one another: vectors of weighted terms, an inverted index that finds the
 * nearest, and groups of voices whose mean closeness is known from sums.
 *
 * <p>Takes bags of terms, gives vectors, neighbours and closeness. Start at {@link
 * dev.copydesk.stories.likeness.Weighing} and {@link dev.copydesk.stories.likeness.Neighbours}.
 */
@NullMarked
package dev.copydesk.stories.likeness;

import org.jspecify.annotations.NullMarked;
