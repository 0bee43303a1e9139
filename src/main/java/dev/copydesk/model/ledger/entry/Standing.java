package dev.copydesk.model.ledger.entry;

import dev.copydesk.model.Article;
import org.jspecify.annotations.Nullable;

/**
 * An article with all that is known of it.
 *
 * @param article in its language
 * @param entry what is remembered of it
 * @param copies the id of its group of copies, or null
 * @param story the id of its story
 */
public record Standing(
    Article article, ArticleEntry entry, @Nullable String copies, String story) {}
