package dev.copydesk.segment.pieces;

import dev.copydesk.model.Block;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of one line that plays one part on the page: usually the whole line, trimmed.
 *
 * @param start UTF-16 index of its first character
 * @param end UTF-16 index after its last character, greater than {@code start}
 * @param apart whether a blank line, or the page's edge, stands before it
 * @param form a 64-bit hash of its letters and digits, the same however they are parted; of a long
 *     piece, of its start
 * @param look what it looks like
 * @param marks what the word lists know of it
 * @param block what the markup says of its line, or null on a page of plain text
 */
public record Piece(
    int start, int end, boolean apart, long form, Look look, Marks marks, @Nullable Block block) {

  /** The form that a piece of this text has. */
  public static long form(String text) {
    return Words.of(text).form();
  }

  /** What it says. */
  public String in(String text) {
    return text.substring(start, end);
  }
}
