package dev.copydesk.boilerplate;

import dev.copydesk.model.Furniture;
import dev.copydesk.model.Line;
import dev.copydesk.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * What a page has beside its articles, each stretch with its text, while boilerplate goes over to
 * it from the articles or back. For one thread.
 */
public final class Remainder {
  private final String page;
  private final TreeMap<Span, Piece> pieces = new TreeMap<>();

  private record Piece(Furniture.Kind kind, String text) {}

  /**
   * The remainder of a page.
   *
   * @param page its id
   * @param furniture in page order
   * @param rest the text of the furniture, one stretch after the other
   */
  public Remainder(String page, List<Furniture> furniture, String rest) {
    this.page = page;
    int start = 0;
    for (Furniture piece : furniture) {
      int end = rest.offsetByCodePoints(start, piece.span().length());
      pieces.put(piece.span(), new Piece(piece.kind(), rest.substring(start, end)));
      start = end;
    }
  }

  /** Takes lines over as boilerplate. */
  public void take(List<Line> lines) {
    lines.forEach(
        line -> pieces.put(line.span(), new Piece(Furniture.Kind.BOILERPLATE, line.text())));
  }

  /** Gives lines back that were taken over. */
  public void give(List<Line> lines) {
    lines.forEach(line -> Objects.requireNonNull(pieces.remove(line.span()), "was never taken"));
  }

  /** Each stretch with its text, in page order. */
  public void forEach(BiConsumer<Furniture, String> to) {
    pieces.forEach(
        (span, piece) -> to.accept(new Furniture(page, span, piece.kind()), piece.text()));
  }

  /** The furniture in page order. */
  public List<Furniture> furniture() {
    List<Furniture> furniture = new ArrayList<>(pieces.size());
    forEach((piece, text) -> furniture.add(piece));
    return furniture;
  }

  /** The text of the furniture, one stretch after the other. */
  public String rest() {
    var rest = new StringBuilder();
    forEach((piece, text) -> rest.append(text));
    return rest.toString();
  }
}
