/**
 * What a person reads of a story: headline, days, sources, names, key terms, a few sentences.
 *
 * <p>Takes the articles of a story, gives the finished record. Start at {@link
 * dev.copydesk.stories.telling.Teller}. Everything shown is quoted from the articles.
 */
@NullMarked
package dev.copydesk.stories.telling;

import org.jspecify.annotations.NullMarked;
