/**
 * Two tied articles side by side, with what they share marked: for the terminal and as a page.
 *
 * <p>Takes two articles and their {@link dev.copydesk.model.result.Link}; start at {@link
 * dev.copydesk.report.compare.SideBySide}. {@link dev.copydesk.report.compare.Comparison} holds
 * what all renderings need, the report's included: passages of the page as ranges of the text, and
 * which paragraph stands beside which.
 */
@NullMarked
package dev.copydesk.report.compare;

import org.jspecify.annotations.NullMarked;
