package dev.copydesk.segment.pieces;

import dev.copydesk.model.Block;
import dev.copydesk.model.Page;
import dev.copydesk.text.Offsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a page at its line ends, and a line where two things are glued together: a caption with its
 * credit before a lead.
 */
public final class Scissors {
  private final String text;
  private final List<Block> blocks;
  private final Offsets offsets;
  private final List<Piece> pieces = new ArrayList<>();
  private int nextBlock;

  private Scissors(Page page, Offsets offsets) {
    this.text = page.text();
    this.blocks = page.blocks();
    this.offsets = offsets;
  }

  /**
   * The pieces of a page in page order, in time linear in its length.
   *
   * @param offsets those of the page's text
   */
  public static List<Piece> cut(Page page, Offsets offsets) {
    return new Scissors(page, offsets).cut();
  }

  private List<Piece> cut() {
    boolean apart = true;
    int start = 0;
    while (start <= text.length()) {
      int end = start;
      while (end < text.length() && !Blanks.endsLine(text.charAt(end))) {
        end++;
      }
      int from = Blanks.skip(text, start, end);
      if (from < end) {
        cutLine(from, Blanks.skipBack(text, from, end), apart);
        apart = false;
      } else {
        apart = true;
      }
      start = text.startsWith("\r\n", end) ? end + 2 : end + 1;
    }
    return pieces;
  }

  private void cutLine(int start, int end, boolean apart) {
    Block block = blockAt(start);
    int lead = Credits.endOfGluedCaption(text, start, end);
    if (lead > start) {
      add(start, lead, apart, block);
      add(Blanks.skip(text, lead, end), end, false, block);
    } else {
      add(start, end, apart, block);
    }
  }

  private void add(int start, int end, boolean apart, @Nullable Block block) {
    Look look = Look.of(text, start, end);
    Words words = Words.of(text, start, Math.min(end, start + Marks.READ));
    Marks marks = Marks.of(text, start, end, look, words);
    pieces.add(new Piece(start, end, apart, words.form(), look, marks, block));
  }

  /** The block that covers an index; asked for in page order. */
  private @Nullable Block blockAt(int index) {
    int codePoint = blocks.isEmpty() ? 0 : offsets.toCodePoint(index);
    while (nextBlock < blocks.size() && blocks.get(nextBlock).span().end() <= codePoint) {
      nextBlock++;
    }
    boolean covered =
        nextBlock < blocks.size() && blocks.get(nextBlock).span().start() <= codePoint;
    return covered ? blocks.get(nextBlock) : null;
  }
}
