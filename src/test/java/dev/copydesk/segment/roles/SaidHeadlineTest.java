package dev.copydesk.segment.roles;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.model.Block;
import dev.copydesk.model.Page;
import dev.copydesk.model.Span;
import dev.copydesk.segment.pieces.Piece;
import dev.copydesk.segment.pieces.Scissors;
import dev.copydesk.text.Offsets;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SaidHeadlineTest {
  private static final String PAGE =
      """
      Menu
      Life on the coast
      Ferry runs aground in fog
      A ferry ran aground in thick fog on Tuesday.
      Nobody was hurt, the coast guard said.
      """;

  /** What the weights might say: the kicker is taken for the headline. */
  private static final List<Role> LEARNT =
      List.of(Role.BEFORE, Role.HEADLINE, Role.HEAD, Role.BODY, Role.BODY);

  private static List<Role> placed(@Nullable String title, List<Role> roles) {
    var said = new Page.Said(title, null, null, null, null, null);
    Span whole = new Span(0, PAGE.length());
    Block block = new Block(whole, "p", 0, Set.of(), 0, 1);
    Page page = new Page("p", "p", "UTF-8", PAGE, List.of(block), said);
    List<Piece> pieces = Scissors.cut(page, Offsets.of(PAGE));
    return SaidHeadline.place(page, pieces, roles);
  }

  @Test
  void theLineThatSaysItIsTheHeadline() {
    assertThat(placed("Ferry Runs Aground in Fog", LEARNT))
        .containsExactly(Role.BEFORE, Role.BEFORE, Role.HEADLINE, Role.BODY, Role.BODY);
  }

  @Test
  void aHeadlineThatWasTakenForAParagraphIsOne() {
    List<Role> welded = List.of(Role.BEFORE, Role.BEFORE, Role.BODY, Role.BODY, Role.BODY);

    assertThat(placed("Ferry runs aground in fog", welded))
        .containsExactly(Role.BEFORE, Role.BEFORE, Role.HEADLINE, Role.BODY, Role.BODY);
  }

  @Test
  void aHeadlineThatStandsNowhereMovesNothing() {
    assertThat(placed("Passengers safe after accident at sea", LEARNT)).isEqualTo(LEARNT);
    assertThat(placed(null, LEARNT)).isEqualTo(LEARNT);
  }
}
