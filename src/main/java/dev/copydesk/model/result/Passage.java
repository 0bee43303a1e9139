package dev.copydesk.model.result;

import dev.copydesk.model.Span;

/**
 * A run of words that two articles share, where it stands in each one's page.
 *
 * @param a where it stands in the page of the link's first article, within one paragraph
 * @param b where it stands in the page of the link's second article, within one paragraph
 */
public record Passage(Span a, Span b) {}
