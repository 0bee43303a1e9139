package dev.copydesk.boilerplate;

/**
 * How a line stands in one of the articles that have it.
 *
 * @param run how many words the lines around it have that are common too, it among them
 * @param own the content words of the article's lines that are not common, as {@link
 *     dev.copydesk.text.SortedHashes}; empty where those lines have fewer than {@link
 *     Boilerplate#OWN_WORDS} words, or no content words
 */
public record Occurrence(int run, long[] own) {}
