package dev.copydesk.model.ledger.entry;

import dev.copydesk.model.Fingerprint;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of an article.
 *
 * @param said the language that its page told, {@code und} where it told none
 * @param print its fingerprint; the shingles may be left out, which its text gives again
 * @param reading what is compared to find its story; null where another article speaks for it
 * @param lines its lines
 */
public record ArticleEntry(
    String said, Fingerprint print, @Nullable Reading reading, LineMarks lines) {}
