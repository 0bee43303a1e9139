/**
 * Results that go on: tomorrow's pages are added, old ones dropped, and everything that follows
 * from them is brought up to date.
 *
 * <p>A second composer beside {@link dev.copydesk.pipeline}, over the same stages. {@link
 * dev.copydesk.archive.Archive} is the folder on disk, where Lucene's commit is the moment at which
 * one edition of the result becomes the next. {@link dev.copydesk.archive.revision} finds what an
 * edition changes by what comes and goes; nothing else of it is looked at, and the articles, links
 * and copies are those of a run over all pages.
 */
@NullMarked
package dev.copydesk.archive;

import org.jspecify.annotations.NullMarked;
