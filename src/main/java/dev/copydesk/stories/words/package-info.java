/**
 * The words of a text as its own language counts them: stop words left out, endings cut off.
 *
 * <p>Takes a text and its language, gives stems with the places where they stand. Start at {@link
 * dev.copydesk.stories.words.Stems}.
 */
@NullMarked
package dev.copydesk.stories.words;

import org.jspecify.annotations.NullMarked;
