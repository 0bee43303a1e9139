/**
 * Lines that a crawl repeats below, above and within articles that have nothing else in common: the
 * box of a newsletter, the rights reserved, a newsroom's telephone, "story continues below". No
 * page by itself shows that they are furniture, many pages together do.
 *
 * <p>A line is looked at once it stands in {@link dev.copydesk.boilerplate.Boilerplate#LEAST}
 * articles. Copies of one text share their lines too, and so do reports of one event that quote the
 * same speech or explain the same background; what tells them apart is the company that a line
 * keeps. {@link dev.copydesk.boilerplate.Boilerplate} has the rule and its measurements, {@link
 * dev.copydesk.boilerplate.BoilerplateFinder} puts it to all articles of a run, {@link
 * dev.copydesk.boilerplate.Cut} takes such lines out of an article.
 */
@NullMarked
package dev.copydesk.boilerplate;

import org.jspecify.annotations.NullMarked;
