package dev.copydesk.model;

/**
 * A line of a page.
 *
 * @param span where it stands
 * @param text what stands there
 */
public record Line(Span span, String text) {}
