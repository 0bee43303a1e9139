package dev.copydesk.segment.roles;

import dev.copydesk.model.Page;
import dev.copydesk.segment.pieces.Piece;
import dev.copydesk.segment.pieces.Scissors;
import dev.copydesk.text.Offsets;
import java.util.List;
import java.util.Optional;

/**
 * A page whose pieces have their right roles.
 *
 * @param page the page
 * @param pieces its pieces
 * @param roles the role of each
 */
record Labelled(Page page, List<Piece> pieces, List<Role> roles) {
  /** Copies the lists. */
  Labelled {
    pieces = List.copyOf(pieces);
    roles = List.copyOf(roles);
  }

  /** The page to learn from. */
  Optional<Lesson> lesson() {
    return Lesson.of(page, pieces, roles);
  }

  /** What is left of the page where a scraper has lost all that stands above the first body. */
  Optional<Lesson> withoutHead(LabelledPage labels) {
    int first = roles.indexOf(Role.BODY);
    Page rest = labels.page(page.text().substring(pieces.get(first).start()));
    List<Piece> left = Scissors.cut(rest, Offsets.of(rest.text()));
    List<Role> played = roles.subList(first, roles.size());
    return left.size() == played.size() ? Lesson.of(rest, left, played) : Optional.empty();
  }
}
