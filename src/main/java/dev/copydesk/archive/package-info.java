/**
 * Results that go on: tomorrow's pages are added, old ones dropped, and everything that follows
 * from them is brought up to date.
 *
 * <p>A second composer beside {@link dev.copydesk.pipeline}, over the same stages. {@link
 * dev.copydesk.archive.Revision} is the job: pages, fingerprints, readings and compared pairs that
 * are known stay known, and whatever is cheap and looks at everything (which pairs are proposed,
 * who is whose copy) is asked again of everything. So an addition gives the same articles, links
 * and copies as a run over all pages. {@link dev.copydesk.archive.Archive} is the folder on disk,
 * where Lucene's commit is the moment at which one edition of the result becomes the next.
 */
@NullMarked
package dev.copydesk.archive;

import org.jspecify.annotations.NullMarked;
