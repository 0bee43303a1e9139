package dev.copydesk.index.document;

import org.jspecify.annotations.Nullable;

/**
 * What an article belongs to.
 *
 * @param copies the id of its group of copies, or null
 * @param story the id of its story
 */
public record Membership(@Nullable String copies, String story) {}
