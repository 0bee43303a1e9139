/**
 * The result as a Lucene index, for search and for going on.
 *
 * <p>{@link dev.copydesk.index.IndexBuilder} writes it, {@link dev.copydesk.index.Search} asks it,
 * {@link dev.copydesk.index.document.Fields} names what is in it. {@link
 * dev.copydesk.index.IndexUpdate} brings it from one edition of the result to the next in one
 * commit. {@link dev.copydesk.index.Shelf} gives single records of an edition and {@link
 * dev.copydesk.index.document.Columns} what is read through of all articles, {@link
 * dev.copydesk.index.document.Overview} what is counted of them, {@link
 * dev.copydesk.index.EditionReader} the whole, and {@link dev.copydesk.index.Stamp} says which
 * program and settings it fits.
 */
@NullMarked
package dev.copydesk.index;

import org.jspecify.annotations.NullMarked;
