package dev.copydesk.segment.roles;

import dev.copydesk.segment.pieces.Piece;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.util.ArrayList;
import java.util.List;

/** Takes paragraphs that stand twice out of the articles that hold them. */
final class Doubles {
  /** Shorter paragraphs may well be said twice: answers, verses, scores. In words. */
  private static final int LONG = 12;

  private Doubles() {}

  /**
   * The roles of a page where no article holds a paragraph twice: galleries print a caption under
   * every picture, and scrapers take a lead from the head and from the text. What comes again after
   * another headline is another article.
   */
  static List<Role> without(List<Piece> pieces, List<Role> roles) {
    List<Role> kept = new ArrayList<>(roles);
    LongOpenHashSet held = new LongOpenHashSet();
    for (int i = 0; i < kept.size(); i++) {
      if (roles.get(i) == Role.HEADLINE || roles.get(i).isOutside()) {
        held.clear();
      } else if (roles.get(i) == Role.BODY && pieces.get(i).look().words() >= LONG) {
        boolean copy = !held.add(pieces.get(i).form());
        kept.set(i, copy ? Role.INSERT : Role.BODY);
      }
    }
    return kept;
  }
}
