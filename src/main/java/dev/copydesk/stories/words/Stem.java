package dev.copydesk.stories.words;

/**
 * A word without its ending, where it stands.
 *
 * @param form what all its inflections share; in scripts without spaces, two neighbouring
 *     characters
 * @param start UTF-16 index of the word's first character
 * @param end UTF-16 index after its last
 */
public record Stem(String form, int start, int end) {}
