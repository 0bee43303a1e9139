package dev.copydesk.segment;

import dev.copydesk.segment.pieces.Look;
import dev.copydesk.segment.pieces.Look.Closing;
import dev.copydesk.segment.pieces.Marks.Mark;
import dev.copydesk.segment.pieces.Piece;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells what sites give in place of an article, or around one, from a short article: that a page is
 * missing, that one has to sign in, that consent is wanted; and bare lists of headlines.
 *
 * <p>Whoever reports on such things does not speak to the reader, and mostly says when or who: a
 * draft with a date or a byline is none of them. A page is furniture only when all of its drafts
 * are, so that a notice beside an article costs nothing.
 */
final class Notices {
  /** Notices are not longer than this, in words; few articles are shorter. */
  private static final int LONGEST = 150;

  /** An item of a list has no more words than this. */
  private static final int LONGEST_ITEM = 14;

  /** Of fewer lines in a row that end without a stop, a poor scrape may be the reason. */
  private static final int SHORTEST_LIST = 3;

  private Notices() {}

  /** Whether a page of these drafts holds no article. */
  static boolean areAll(List<Draft> drafts) {
    return drafts.stream().allMatch(draft -> isNotice(draft) || isList(draft));
  }

  private static boolean isNotice(Draft draft) {
    List<Piece> text =
        Stream.concat(Stream.ofNullable(draft.headline()), draft.body().stream()).toList();
    int telling = words(text.stream().filter(Notices::tells));
    return !isAttributed(draft)
        && words(text.stream()) <= LONGEST
        && telling * 2 >= words(text.stream())
        && text.stream().anyMatch(piece -> piece.marks().has(Mark.NOTICE));
  }

  private static boolean tells(Piece piece) {
    return piece.marks().has(Mark.NOTICE) || piece.marks().has(Mark.CONSENT);
  }

  private static boolean isAttributed(Draft draft) {
    return Stream.concat(draft.head().stream(), draft.opening().stream())
        .anyMatch(piece -> piece.marks().has(Mark.DATE) || piece.marks().has(Mark.BYLINE));
  }

  private static boolean isList(Draft draft) {
    return !isAttributed(draft)
        && draft.body().size() >= SHORTEST_LIST
        && draft.body().stream().allMatch(piece -> isItem(piece.look()));
  }

  private static boolean isItem(Look look) {
    return look.closing() == Closing.OPEN && look.sentences() == 0 && look.words() <= LONGEST_ITEM;
  }

  private static int words(Stream<Piece> pieces) {
    return pieces.mapToInt(piece -> piece.look().words()).sum();
  }
}
