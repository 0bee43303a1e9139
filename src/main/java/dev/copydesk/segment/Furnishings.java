package dev.copydesk.segment;

import dev.copydesk.model.Furniture;
import dev.copydesk.model.Furniture.Kind;
import dev.copydesk.model.Page;
import dev.copydesk.model.Span;
import dev.copydesk.segment.pieces.Marks.Mark;
import dev.copydesk.segment.pieces.Piece;
import dev.copydesk.segment.roles.Role;
import dev.copydesk.text.Dates;
import dev.copydesk.text.Offsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names everything on a page that is no article's body, the blanks between too. */
final class Furnishings {
  /** Lines with fewer words that stand outside of articles belong to the site. */
  private static final int LONGEST_MENU_ITEM = 3;

  private final Page page;
  private final String text;
  private final Offsets offsets;
  private final List<Furniture> written = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  Furnishings(Page page, Offsets offsets) {
    this.page = page;
    this.text = page.text();
    this.offsets = offsets;
  }

  /** The furniture of a page in page order: with the body pieces it covers every character once. */
  List<Furniture> of(List<Piece> pieces, List<Role> roles) {
    int at = 0;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      write(at, piece.start(), Kind.SPACE);
      if (roles.get(i) != Role.BODY) {
        writePiece(piece, kind(piece, roles.get(i)));
      } else if (piece.look().words() > LONGEST_MENU_ITEM) {
        seen.add(piece.in(text));
      }
      at = piece.end();
    }
    write(at, text.length(), Kind.SPACE);
    return written;
  }

  private void write(int start, int end, Kind kind) {
    if (end > start) {
      Span span = new Span(offsets.toCodePoint(start), offsets.toCodePoint(end));
      written.add(new Furniture(page.id(), span, kind));
    }
  }

  /** A date with an outlet glued to it is parted into the two. */
  private void writePiece(Piece piece, Kind kind) {
    if (kind == Kind.DATE) {
      Dates.Found date = Dates.find(piece.in(text)).getFirst();
      int start = Attribution.endOfName(text, piece, date);
      write(piece.start(), start, Kind.SOURCE);
      write(start, piece.end(), Kind.DATE);
    } else {
      write(piece.start(), piece.end(), kind);
    }
  }

  private Kind kind(Piece piece, Role role) {
    boolean repeated = piece.look().words() > LONGEST_MENU_ITEM && !seen.add(piece.in(text));
    if (role == Role.HEADLINE) {
      return Kind.HEADLINE;
    }
    if (repeated) {
      return Kind.REPEAT;
    }
    return role == Role.ATTRIBUTION ? attribution(piece) : marked(piece, role);
  }

  private static Kind attribution(Piece piece) {
    return piece.marks().has(Mark.DATE) ? Kind.DATE : Kind.SOURCE;
  }

  private static Kind marked(Piece piece, Role role) {
    var marks = piece.marks();
    if (marks.has(Mark.DATE)) {
      return Kind.DATE;
    }
    boolean notice = marks.has(Mark.NOTICE) || marks.has(Mark.CONSENT);
    if (notice || marks.has(Mark.SHARE) || marks.has(Mark.WIDGET)) {
      return Kind.WIDGET;
    }
    if (marks.has(Mark.LABEL) || marks.has(Mark.LABEL_START) || marks.has(Mark.SECTION)) {
      return Kind.LABEL;
    }
    if (marks.has(Mark.CREDIT)) {
      return Kind.CAPTION;
    }
    if (marks.has(Mark.BYLINE)) {
      return Kind.BYLINE;
    }
    return unmarked(piece, role);
  }

  private static Kind unmarked(Piece piece, Role role) {
    return switch (role) {
      case HEAD -> piece.marks().has(Mark.OUTLET) ? Kind.SOURCE : Kind.OTHER;
      case INSERT -> piece.look().words() > LONGEST_MENU_ITEM ? Kind.CAPTION : Kind.OTHER;
      case BEFORE, AFTER, ATTRIBUTION, HEADLINE, BODY ->
          piece.look().words() <= LONGEST_MENU_ITEM ? Kind.WIDGET : Kind.OTHER;
    };
  }
}
