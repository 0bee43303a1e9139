package dev.copydesk.segment;

import dev.copydesk.model.Page;
import dev.copydesk.model.Segmentation;
import dev.copydesk.segment.pieces.Piece;
import dev.copydesk.segment.pieces.Scissors;
import dev.copydesk.segment.roles.Role;
import dev.copydesk.segment.roles.RoleReader;
import dev.copydesk.text.Offsets;
import java.util.List;

/**
 * Takes pages apart. It works on plain text in any language; of a page that came as HTML it uses
 * what the markup says too.
 *
 * <p>Time and space are linear in the length of the page. Immutable: one instance may serve all
 * threads.
 */
public final class Segmenter {
  private final RoleReader reader;

  /** Works with the weights that come with the program. */
  public Segmenter() {
    this(RoleReader.learnt());
  }

  /** Works with a reader of its own. */
  public Segmenter(RoleReader reader) {
    this.reader = reader;
  }

  /**
   * Finds the articles of a page. A page without any, such as an empty one or a bare menu, gives
   * furniture alone.
   */
  public Segmentation segment(Page page) {
    Offsets offsets = Offsets.of(page.text());
    List<Piece> pieces = Scissors.cut(page, offsets);
    List<Role> roles = reader.read(page, pieces);
    return new Ledger(page, offsets).write(pieces, roles);
  }

  /**
   * Takes the whole page as one article, paragraph by paragraph, under the title that is said of
   * it; a first line that repeats this title is its headline. A blank page holds no article.
   */
  public Segmentation whole(Page page) {
    return WholePage.segment(page);
  }
}
