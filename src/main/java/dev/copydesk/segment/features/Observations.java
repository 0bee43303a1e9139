package dev.copydesk.segment.features;

import dev.copydesk.model.Page;
import dev.copydesk.segment.pieces.Piece;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that can be said of the pieces of one page, asked for in page order. One thread. */
public final class Observations {
  private final String text;
  private final List<Piece> pieces;
  private final Shape[] shapes;
  private final Neighbourhood neighbourhood;
  private final Repetition repetition;
  private final Topics topics;
  private final MarkupFeatures markup;
  private final @Nullable Long title;

  /** Looks at a page that was cut into these pieces. */
  public Observations(Page page, List<Piece> pieces) {
    text = page.text();
    this.pieces = pieces;
    shapes = new Shape[pieces.size()];
    for (int i = 0; i < shapes.length; i++) {
      shapes[i] = Shape.of(pieces.get(i));
    }
    neighbourhood = new Neighbourhood(pieces, shapes);
    repetition = new Repetition(pieces);
    topics = new Topics(text, pieces, shapes);
    markup = new MarkupFeatures(pieces, shapes);
    String said = page.said().title();
    title = said == null ? null : Piece.form(said);
  }

  /** How many pieces there are. */
  public int size() {
    return shapes.length;
  }

  /** Adds the features of one piece. */
  public void add(int i, Features to) {
    Piece piece = pieces.get(i);
    OwnFeatures.add(text, piece, shapes[i], to);
    neighbourhood.add(i, to);
    repetition.add(i, shapes[i], to);
    topics.add(i, to);
    markup.add(i, to);
    to.add(Feature.SAID_TITLE, title != null && piece.form() == title);
  }

  /**
   * Whether a line that looks like a headline stands there, or right above: no text starts there
   * unless with that headline.
   */
  public boolean isHeaded(int i) {
    return shapes[i] == Shape.TITLE || (i > 0 && shapes[i - 1] == Shape.TITLE);
  }
}
