/**
 * The result as a Lucene index, for search.
 *
 * <p>{@link dev.copydesk.index.IndexBuilder} writes it, {@link dev.copydesk.index.Search} asks it,
 * {@link dev.copydesk.index.Fields} names what is in it.
 */
@NullMarked
package dev.copydesk.index;

import org.jspecify.annotations.NullMarked;
