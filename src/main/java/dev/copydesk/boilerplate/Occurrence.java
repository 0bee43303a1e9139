package dev.copydesk.boilerplate;

/**
 * How a line is set in one of the articles that have it.
 *
 * @param run how many words the lines around it have that are common too, it among them
 * @param own the content words of the article's lines that are not common, as {@link
 *     dev.copydesk.text.SortedHashes}; empty where those lines have fewer than {@link
 *     Boilerplate#OWN_WORDS} words
 */
public record Setting(int run, long[] own) {}
