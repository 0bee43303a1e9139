/**
 * What several stages need to know of text: how it is cut into words and sentences, when two words
 * count as the same, which language it is in, and how string indices and code points relate.
 *
 * <p>Start at {@link dev.copydesk.text.words.Tokens}, the normal form that everything about copies
 * rests on. Nothing here knows of pages, articles or stages.
 */
@NullMarked
package dev.copydesk.text;

import org.jspecify.annotations.NullMarked;
