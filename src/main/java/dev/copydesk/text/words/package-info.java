/**
 * Text to words, in any script: where they are, in which form they are compared, and their hashes.
 * {@link dev.copydesk.text.words.Tokens} is the door; {@link dev.copydesk.text.words.WordHashes}
 * does the same for those who need nothing but the hashes, without a string for each word.
 */
@NullMarked
package dev.copydesk.text.words;

import org.jspecify.annotations.NullMarked;
