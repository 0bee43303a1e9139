package dev.copydesk.ingest.html;

import dev.copydesk.model.Block;
import dev.copydesk.model.Block.Region;
import dev.copydesk.model.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects the visible text line by line, with runs of blanks made one and none at the ends. */
final class Lines {
  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();

  /** Templates by what stands for them, numbered as they come. */
  private final Map<Long, Integer> templates = new HashMap<>();

  /** Code points in the finished lines, their breaks included. */
  private int written;

  /** Index of the open line's first character. */
  private int start;

  private boolean blankBefore;
  private int characters;
  private int linked;
  private @Nullable Place place;

  /** The parts of the page that all of the open line stands in. */
  private Set<Region> regions = EnumSet.noneOf(Region.class);

  /** Writes a piece of text that stands in one place. */
  void add(String piece, Place where) {
    boolean entered = false;
    for (int i = 0; i < piece.length(); i++) {
      char c = piece.charAt(i);
      if (isBlank(c)) {
        blankBefore = true;
        continue;
      }
      if (!entered) {
        enter(where);
        entered = true;
      }
      append(c, where.linked());
    }
  }

  /** The first piece gives the line its place, the others leave it only the parts they share. */
  private void enter(Place where) {
    if (place == null) {
      place = where;
      regions = EnumSet.copyOf(where.regions());
    } else {
      regions.retainAll(where.regions());
    }
  }

  private void append(char c, boolean isLinked) {
    if (blankBefore && characters > 0) {
      text.append(' ');
    }
    blankBefore = false;
    text.append(c);
    characters++;
    linked += isLinked ? 1 : 0;
  }

  /** What follows is parted from what stands there by a blank. */
  void blank() {
    blankBefore = true;
  }

  /** Ends the open line if there is anything in it. */
  void end() {
    blankBefore = false;
    if (place == null) {
      return;
    }
    int length = text.codePointCount(start, text.length());
    Span span = new Span(written, written + length);
    double density = (double) linked / characters;
    int template = templates.computeIfAbsent(place.template(), key -> templates.size() + 1);
    blocks.add(new Block(span, place.tag(), density, regions, place.container(), template));
    text.append('\n');
    written += length + 1;
    start = text.length();
    characters = 0;
    linked = 0;
    place = null;
  }

  /** The finished lines, with breaks between them. */
  String text() {
    return text.isEmpty() ? "" : text.substring(0, text.length() - 1);
  }

  List<Block> blocks() {
    return blocks;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }
}
