package dev.copydesk.segment;

import dev.copydesk.segment.pieces.Blanks;
import dev.copydesk.segment.pieces.Bylines;
import dev.copydesk.segment.pieces.Look;
import dev.copydesk.segment.pieces.Marks.Mark;
import dev.copydesk.segment.pieces.Piece;
import dev.copydesk.text.Dates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the head of an article says of where it comes from.
 *
 * @param source the outlet or agency
 * @param byline who wrote it, names alone
 * @param published the earliest day of its first line with a date: a later one beside it is that of
 *     a change
 */
record Attribution(
    @Nullable String source, @Nullable String byline, @Nullable LocalDate published) {

  /** The name of an outlet or a person has no more words. */
  private static final int LONGEST_NAME = 6;

  /** What parts the steps of the path to a page. */
  private static final List<String> STEPS = List.of(" » ", " › ", " > ", " / ");

  /** A row of fields has no more words. */
  private static final int LONGEST_ROW = 25;

  /** What parts the fields of a row. */
  private static final String FIELD_SIGNS = "·•|";

  private static final String BULLETS = "•·‣▪●○■-–—*›»>| ";

  /**
   * Reads it off the pieces around a headline and between the first paragraphs.
   *
   * @param now the day that the page gives as its own, from which its lines tell; null where it
   *     gives none
   */
  static Attribution of(String text, Draft draft, @Nullable LocalDate now) {
    List<Piece> head = draft.head();
    List<Piece> both = new ArrayList<>(head);
    both.addAll(draft.opening());
    String source = null;
    String byline = null;
    for (int i = 0; i < both.size(); i++) {
      source = source == null && i < head.size() ? source(text, head, i) : source;
      byline = byline == null ? byline(text, both, i) : byline;
    }
    Predicate<Piece> date = piece -> saysWhen(text, piece);
    Predicate<Piece> fields = piece -> isRowOfFields(text, piece);
    LocalDate published =
        Stream.of(
                published(text, both, date, now),
                published(text, draft.near(), date, now),
                published(text, both, fields, now))
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    return new Attribution(source, byline, published);
  }

  /** The text of a headline, the bullet of a list and the path of the page left out. */
  static String title(String text, Piece headline) {
    String title = headline.in(text);
    return headline.look().opening() == Look.Opening.BULLET ? unbulleted(title) : offPath(title);
  }

  /** Two steps at least stand before the last: {@code Home » Business » Harbour gets a crane}. */
  private static String offPath(String title) {
    for (String step : STEPS) {
      int last = title.lastIndexOf(step);
      boolean path = last > 0 && title.lastIndexOf(step, last - 1) > 0;
      if (path && last * 2 < title.length()) {
        return title.substring(last + step.length()).strip();
      }
    }
    return title;
  }

  private static @Nullable LocalDate published(
      String text, List<Piece> pieces, Predicate<Piece> tells, @Nullable LocalDate now) {
    return pieces.stream()
        .filter(tells)
        .map(piece -> earliest(piece.in(text), now))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** A date within a caption tells when the picture was taken; who took it stands in brackets. */
  private static boolean saysWhen(String text, Piece piece) {
    boolean dateLine = piece.marks().has(Mark.DATE) || piece.marks().has(Mark.BYLINE);
    return dateLine
        && piece.marks().has(Mark.DATED)
        && (!piece.marks().has(Mark.CREDIT) || Datelines.agency(piece.in(text)) != null);
  }

  /**
   * A line such as {@code Ann Lee · Valley Post · Posted: Aug 08, 2024 4:00 AM | Last Updated}: too
   * long for a date alone, but parted by signs as no sentence and no caption is.
   */
  private static boolean isRowOfFields(String text, Piece piece) {
    Look look = piece.look();
    return piece.marks().has(Mark.DATED)
        && !piece.marks().has(Mark.CREDIT)
        && look.words() <= LONGEST_ROW
        && look.sentences() == 0
        && piece.in(text).chars().anyMatch(c -> FIELD_SIGNS.indexOf(c) >= 0);
  }

  private static @Nullable LocalDate earliest(String line, @Nullable LocalDate now) {
    return Dates.find(line).stream()
        .map(found -> found.told(now))
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  private static @Nullable String source(String text, List<Piece> head, int i) {
    Piece piece = head.get(i);
    if (piece.marks().has(Mark.DATE)) {
      return named(text, piece);
    }
    if (piece.look().words() > LONGEST_NAME || piece.look().closing() == Look.Closing.STOP) {
      return null;
    }
    boolean bullet = piece.look().opening() == Look.Opening.BULLET;
    boolean beforeAgo = i + 1 < head.size() && head.get(i + 1).marks().has(Mark.AGO);
    boolean outlet = piece.marks().has(Mark.OUTLET) && !isSite(piece);
    boolean said = piece.look().letters() > 0 && (bullet || beforeAgo || outlet);
    return said ? unbulleted(piece.in(text)) : null;
  }

  private static boolean isSite(Piece piece) {
    return piece.marks().has(Mark.LABEL)
        || piece.marks().has(Mark.SHARE)
        || piece.marks().has(Mark.SECTION)
        || piece.marks().has(Mark.WIDGET)
        || piece.marks().has(Mark.CREDIT)
        || piece.marks().has(Mark.BYLINE);
  }

  /**
   * The name before a date in one line, as in {@code Irish Examiner 38 minutes ago}, or the agency
   * of a dateline.
   */
  private static @Nullable String named(String text, Piece piece) {
    String agency = Datelines.agency(piece.in(text));
    if (agency != null) {
      return agency;
    }
    int end = endOfName(text, piece, Dates.find(piece.in(text)).getFirst());
    return end == piece.start() ? null : text.substring(piece.start(), end).strip();
  }

  /** Where the outlet's name before a date ends; the piece's start where there is none. */
  static int endOfName(String text, Piece piece, Dates.Found date) {
    int end = Blanks.skipBack(text, piece.start(), piece.start() + date.start());
    if (end == piece.start() || Datelines.agency(piece.in(text)) != null) {
      return piece.start();
    }
    Look look = Look.of(text, piece.start(), end);
    boolean named =
        look.words() <= LONGEST_NAME
            && look.digits() == 0
            && look.capitalised() > 0
            && look.closing() == Look.Closing.OPEN
            && !piece.marks().has(Mark.BYLINE)
            && !piece.marks().has(Mark.WIDGET);
    boolean glued = end == piece.start() + date.start();
    boolean sure = glued || date.relative() || piece.marks().has(Mark.OUTLET);
    return named && sure ? end : piece.start();
  }

  private static @Nullable String byline(String text, List<Piece> head, int i) {
    Piece piece = head.get(i);
    if (!piece.marks().has(Mark.BYLINE) || piece.look().words() > LONGEST_NAME * 2) {
      return null;
    }
    String names = Bylines.names(piece.in(text));
    if (!names.isEmpty()) {
      return names;
    }
    boolean follows = i + 1 < head.size() && head.get(i + 1).look().words() <= LONGEST_NAME * 2;
    return follows ? Bylines.names(head.get(i + 1).in(text)) : null;
  }

  private static String unbulleted(String line) {
    int at = 0;
    while (at < line.length() && BULLETS.indexOf(line.charAt(at)) >= 0) {
      at++;
    }
    return at == line.length() ? line : line.substring(at);
  }
}
