package dev.copydesk.verify.align;

/**
 * Words that stand in the same order in two texts.
 *
 * @param a the first word's place in the first text
 * @param b the first word's place in the second text
 * @param length how many words
 */
public record Run(int a, int b, int length) {}
