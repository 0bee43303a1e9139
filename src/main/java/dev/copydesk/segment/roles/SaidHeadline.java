package dev.copydesk.segment.roles;

import dev.copydesk.model.Page;
import dev.copydesk.segment.pieces.Piece;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Lets the headline that is said of a page decide where its main article starts: the roles are
 * learnt and may take a line above or below it.
 */
final class SaidHeadline {
  /** A headline stands within so many pieces above its body. */
  private static final int REACH = 60;

  private static final int NONE = -1;

  private final List<Role> roles;
  private final boolean[] said;

  private SaidHeadline(List<Piece> pieces, List<Role> roles, String title) {
    this.roles = new ArrayList<>(roles);
    said = new boolean[pieces.size()];
    long form = Piece.form(title);
    for (int i = 0; i < said.length; i++) {
      said[i] = pieces.get(i).form() == form;
    }
  }

  /** The roles with the headline in its place; as they were where nothing is said or found. */
  static List<Role> place(Page page, List<Piece> pieces, List<Role> roles) {
    String title = page.said().title();
    if (title == null || title.isBlank() || page.blocks().isEmpty()) {
      return roles;
    }
    var headline = new SaidHeadline(pieces, roles, title);
    if (!headline.isPlaced()) {
      headline.place(mainBody(pieces, roles));
    }
    return headline.roles;
  }

  private boolean isPlaced() {
    for (int i = 0; i < said.length; i++) {
      if (said[i] && roles.get(i) == Role.HEADLINE) {
        return true;
      }
    }
    return false;
  }

  /** Where the body of the longest article starts, or -1 where there is none. */
  private static int mainBody(List<Piece> pieces, List<Role> roles) {
    int main = NONE;
    int most = 0;
    int words = 0;
    int start = NONE;
    for (int i = 0; i < roles.size(); i++) {
      switch (roles.get(i)) {
        case BODY -> {
          start = start == NONE ? i : start;
          words += pieces.get(i).look().words();
          main = words > most ? start : main;
          most = Math.max(words, most);
        }
        case BEFORE, AFTER, ATTRIBUTION, HEADLINE, HEAD -> {
          start = NONE;
          words = 0;
        }
        case INSERT -> {}
      }
    }
    return main;
  }

  private void place(int body) {
    int at = body == NONE ? NONE : nearest(body);
    if (at == body && body != NONE) {
      // The headline was taken for a paragraph: it is one when nothing else follows.
      boolean followed = at + 1 < said.length && roles.get(at + 1) == Role.BODY;
      if (followed) {
        clearAbove(at);
        roles.set(at, Role.HEADLINE);
      }
    } else if (at != NONE) {
      clearAbove(at);
      roles.set(at, Role.HEADLINE);
      Collections.fill(roles.subList(at + 1, body), Role.HEAD);
    }
  }

  /** The last piece that says it, at the body's start or above, but below another's body. */
  private int nearest(int body) {
    for (int i = body; i >= Math.max(0, body - REACH); i--) {
      if (said[i]) {
        return i;
      }
      if (i < body && roles.get(i) == Role.BODY) {
        return NONE;
      }
    }
    return NONE;
  }

  /** What was the head of the article above its headline is none of it. */
  private void clearAbove(int headline) {
    int at = headline - 1;
    while (at >= 0 && (roles.get(at) == Role.HEAD || roles.get(at) == Role.HEADLINE)) {
      at--;
    }
    if (at >= 0 && roles.get(at) == Role.ATTRIBUTION) {
      return;
    }
    boolean first = at < 0 || roles.get(at) == Role.BEFORE;
    Collections.fill(roles.subList(at + 1, headline), first ? Role.BEFORE : Role.AFTER);
  }
}
