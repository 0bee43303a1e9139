package dev.copydesk.model;

/**
 * An input, or a part of one, that was left out.
 *
 * @param input the file, with line or offset where only a part was left out
 * @param reason why, in words that say what to do about it
 */
public record Skipped(String input, String reason) {}
