package dev.copydesk.verify;

import dev.copydesk.model.Fingerprint;
import dev.copydesk.text.Tokens;

/**
 * A text as it is compared, made ready once for all that it is compared with.
 *
 * @param text the text
 * @param words its words
 * @param print its shingles
 */
public record Comparand(String text, Tokens words, Fingerprint print) {}
