package dev.copydesk.segment.features;

import dev.copydesk.model.Block;
import dev.copydesk.model.Block.Region;
import dev.copydesk.segment.pieces.Piece;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the features that a piece has from the markup of its page; none on plain text. */
final class MarkupFeatures {
  /** A block with a larger share of its text in links leads elsewhere. */
  private static final double LINKED = 0.6;

  /** A kind of place with so many words of running text is one for paragraphs. */
  private static final int MUCH_TEXT = 60;

  private final List<Piece> pieces;

  /** How many words of running text stand in each kind of place, by its number. */
  private final Map<Integer, Integer> text = new HashMap<>();

  private final int mostText;

  MarkupFeatures(List<Piece> pieces, Shape[] shapes) {
    this.pieces = pieces;
    for (int i = 0; i < shapes.length; i++) {
      Block block = pieces.get(i).block();
      if (block != null && shapes[i].runs()) {
        text.merge(block.template(), pieces.get(i).look().words(), Integer::sum);
      }
    }
    mostText = text.values().stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  void add(int i, Features to) {
    Block block = pieces.get(i).block();
    if (block == null) {
      return;
    }
    to.add(Feature.MARKED_UP);
    addTag(block.tag(), to);
    to.add(Feature.LINKED, block.linkDensity() > LINKED);
    to.add(Feature.UNLINKED, block.linkDensity() == 0);
    for (Region region : block.regions()) {
      to.add(feature(region));
    }
    Block last = i == 0 ? null : pieces.get(i - 1).block();
    boolean moved = last != null && last.container() != block.container();
    to.add(Feature.NEW_CONTAINER, moved && block.container() > 0);
    to.add(Feature.LEFT_CONTAINER, moved && block.container() == 0);
    to.add(Feature.IN_CONTAINER, block.container() > 0);
    int words = text.getOrDefault(block.template(), 0);
    to.add(Feature.PLACE_OF_MOST_TEXT, words > 0 && words == mostText);
    to.add(Feature.PLACE_OF_TEXT, words >= MUCH_TEXT);
  }

  private static void addTag(String tag, Features to) {
    switch (tag) {
      case "h1" -> to.add(Feature.TAG_H1);
      case "h2" -> to.add(Feature.TAG_H2);
      case "h3", "h4", "h5", "h6" -> to.add(Feature.TAG_H3_DOWN);
      case "p" -> to.add(Feature.TAG_P);
      case "li" -> to.add(Feature.TAG_LI);
      case "figcaption", "figure" -> to.add(Feature.TAG_FIGURE);
      case "blockquote" -> to.add(Feature.TAG_QUOTE);
      default -> to.add(Feature.TAG_OTHER);
    }
  }

  private static Feature feature(Region region) {
    return switch (region) {
      case BODY -> Feature.IN_BODY;
      case BYLINE -> Feature.IN_BYLINE;
      case ARTICLE -> Feature.IN_ARTICLE;
      case MAIN -> Feature.IN_MAIN;
      case NAVIGATION -> Feature.IN_NAVIGATION;
      case ASIDE -> Feature.IN_ASIDE;
      case HEADER -> Feature.IN_HEADER;
      case FOOTER -> Feature.IN_FOOTER;
      case FIGURE -> Feature.IN_FIGURE;
      case FORM -> Feature.IN_FORM;
      case COMMENTS -> Feature.IN_COMMENTS;
      case HIDDEN -> Feature.IN_HIDDEN;
    };
  }
}
