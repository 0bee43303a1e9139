package dev.copydesk.segment;

import dev.copydesk.model.Article;
import dev.copydesk.segment.pieces.Look.Closing;
import dev.copydesk.segment.pieces.Marks.Mark;
import dev.copydesk.segment.pieces.Piece;
import dev.copydesk.segment.roles.Role;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pieces of one article before it is written down.
 *
 * @param headline what it starts with, or null where it has none
 * @param head what stands around the headline and before the body, in page order
 * @param opening what is set between its first paragraphs: papers print who wrote it and when below
 *     the lead too
 * @param near the lines right above the first article of a page, the nearest first, and the line
 *     right below the body of any: where papers print the date when they print it nowhere else
 * @param body its paragraphs, never empty
 * @param next what follows on the page, or null at its end
 */
record Draft(
    @Nullable Piece headline,
    List<Piece> head,
    List<Piece> opening,
    List<Piece> near,
    List<Piece> body,
    @Nullable Piece next) {

  /** Paragraphs that may stand above the line that says who wrote an article and when. */
  private static final int LEADS = 2;

  /** Lines above the first article that are near it. */
  private static final int NEAR = 3;

  /** So many pieces below its start an article no longer opens. */
  private static final int LONGEST_OPENING = 20;

  /** A teaser is a sentence or two: it has no more words than this. */
  private static final int LONGEST_TEASER = 90;

  /** And no more paragraphs than this. */
  private static final int TEASER_PARAGRAPHS = 2;

  /** Gathers the pieces of a page into articles by the roles that they play. */
  static List<Draft> gather(List<Piece> pieces, List<Role> roles) {
    List<Draft> drafts = new ArrayList<>();
    int at = 0;
    while (at < pieces.size()) {
      if (roles.get(at).isOutside()) {
        at++;
        continue;
      }
      int end = endOfArticle(roles, at);
      drafts.add(of(pieces, roles, at, end));
      at = end;
    }
    return drafts;
  }

  /** The index after the article's last piece: the next one is outside or starts another. */
  private static int endOfArticle(List<Role> roles, int start) {
    boolean inBody = false;
    int at = start;
    while (at < roles.size()) {
      boolean starts = roles.get(at) == Role.ATTRIBUTION || roles.get(at) == Role.HEADLINE;
      if (roles.get(at).isOutside() || (inBody && starts)) {
        break;
      }
      inBody |= roles.get(at) == Role.BODY;
      at++;
    }
    return at;
  }

  private static Draft of(List<Piece> pieces, List<Role> roles, int start, int end) {
    Piece headline = null;
    List<Piece> head = new ArrayList<>();
    List<Piece> opening = new ArrayList<>();
    List<Piece> body = new ArrayList<>();
    for (int i = start; i < end; i++) {
      switch (roles.get(i)) {
        case HEADLINE -> headline = pieces.get(i);
        case ATTRIBUTION, HEAD -> head.add(pieces.get(i));
        case BODY -> body.add(pieces.get(i));
        case INSERT -> {
          if (body.size() <= LEADS && i - start < LONGEST_OPENING) {
            opening.add(pieces.get(i));
          }
        }
        case BEFORE, AFTER -> {}
      }
    }
    return new Draft(
        headline,
        head,
        opening,
        near(pieces, roles, start, end),
        body,
        end < pieces.size() ? pieces.get(end) : null);
  }

  private static List<Piece> near(List<Piece> pieces, List<Role> roles, int start, int end) {
    List<Piece> near = new ArrayList<>();
    for (int i = start - 1; i >= Math.max(0, start - NEAR) && roles.get(i) == Role.BEFORE; i--) {
      near.add(pieces.get(i));
    }
    if (end < pieces.size() && roles.get(end) == Role.AFTER) {
      near.add(pieces.get(end));
    }
    return near;
  }

  /** Where it starts: at its headline or the attribution above it, else with its body. */
  int start() {
    int start = headline == null ? body.getFirst().start() : headline.start();
    return head.isEmpty() ? start : Math.min(start, head.getFirst().start());
  }

  /** Where its last paragraph ends. */
  int end() {
    return body.getLast().end();
  }

  /**
   * A short text that is cut off, or that a "read more" follows, points to an article elsewhere.
   */
  Article.Kind kind() {
    int words = body.stream().mapToInt(piece -> piece.look().words()).sum();
    boolean brief = words <= LONGEST_TEASER && body.size() <= TEASER_PARAGRAPHS;
    boolean cut = body.getLast().look().closing() == Closing.CUT;
    boolean ledOn = next != null && next.marks().has(Mark.LABEL);
    return brief && headline != null && (cut || (ledOn && words <= LONGEST_TEASER / 2))
        ? Article.Kind.TEASER
        : Article.Kind.ARTICLE;
  }
}
