package dev.copydesk.segment.pieces;

import dev.copydesk.text.Dates;
import java.util.Arrays;
import java.util.List;

/**
 * What the word lists and the forms of dates and credits know of a piece. A long text has none but
 * that of a credit at its end and that of a notice about consent: what makes a label or a widget is
 * that it is short.
 *
 * @param bits a bit for each mark that holds, by its place
 */
public record Marks(int bits) {
  /** Longer pieces are not looked up: no label, date line or byline comes near it. */
  static final int LONGEST = 220;

  /** Most words of a line that is nothing but a date, an hour, an outlet and a name. */
  private static final int DATE_LINE = 12;

  /** Most words beside the date itself on such a line. */
  private static final int BESIDE_DATE = 5;

  /** So many characters of a piece are looked up; what a notice is about stands at its start. */
  static final int READ = 600;

  /** Phrases about consent that a notice holds at least; one may stand in any report. */
  private static final int CONSENTS = 2;

  /** So many names of networks make a row of buttons. */
  private static final int NETWORKS = 3;

  /** One thing known of a piece. */
  public enum Mark {
    /** It is a label and nothing else: "Related articles". */
    LABEL,
    /** A label and a colon or more stand at its start: "Read also: …". */
    LABEL_START,
    /** It is a share button or a network's name. */
    SHARE,
    /** It is the name of a section. */
    SECTION,
    /** It speaks of the site: subscriptions, accounts, apps. */
    WIDGET,
    /** It starts as a byline does. */
    BYLINE,
    /** It holds the credit of a picture. */
    CREDIT,
    /** It ends with such a credit in brackets. */
    CREDIT_IN_BRACKETS,
    /** It is a date with little around it. */
    DATE,
    /** It is a time counted back from now: "38 minutes ago". */
    AGO,
    /** A date stands in it. */
    DATED,
    /** It holds an address of the web or of mail, or an account's name. */
    ADDRESS,
    /** It holds the sign of copyright. */
    COPYRIGHT,
    /** It holds a word that outlets have in their names. */
    OUTLET,
    /** It asks for consent or tells of rights to data. */
    CONSENT,
    /** It says what sites say in place of an article: "Page not found", "Sign in to continue". */
    NOTICE
  }

  /** Whether a thing is known of the piece. */
  public boolean has(Mark mark) {
    return (bits & bit(mark, true)) != 0;
  }

  /**
   * Looks up the characters from {@code start} to {@code end}.
   *
   * @param look what they look like
   * @param words the words of the first {@value #READ} of them
   */
  static Marks of(String text, int start, int end, Look look, Words words) {
    int bits = credits(text, start, end);
    int lists = WordList.listsWithin(words);
    boolean consent = WordList.CONSENTS.isAmong(lists);
    bits |= bit(Mark.CONSENT, consent && WordList.CONSENTS.count(words) >= CONSENTS);
    bits |= bit(Mark.NOTICE, WordList.NOTICES.isAmong(lists) && WordList.NOTICES.within(words));
    if (end - start <= LONGEST) {
      String line = text.substring(start, end);
      bits |= lists == 0 ? 0 : phrases(line, words, lists, look);
      bits |= dates(line, look) | signs(line);
    }
    return new Marks(bits);
  }

  private static int credits(String text, int start, int end) {
    if (!Credits.closes(text, start, end)) {
      return 0;
    }
    boolean brackets = Credits.closesInBrackets(text, start, end);
    return bit(Mark.CREDIT, true) | bit(Mark.CREDIT_IN_BRACKETS, brackets);
  }

  private static int phrases(String line, Words words, int lists, Look look) {
    int first = WordList.listsAtStart(words);
    boolean brief = look.words() <= DATE_LINE;
    boolean outlet = brief && WordList.OUTLETS.isAmong(lists);
    return bit(Mark.CREDIT, WordList.CREDITS.isAmong(first) && Credits.isOne(words, line.length()))
        | bit(Mark.LABEL, WordList.LABELS.isAmong(first) && WordList.LABELS.is(words))
        | bit(Mark.LABEL_START, WordList.LABELS.isAmong(first) && startsLabel(line, words))
        | bit(Mark.SHARE, WordList.SHARES.isAmong(lists) && isShares(words))
        | bit(Mark.SECTION, WordList.SECTIONS.isAmong(first) && WordList.SECTIONS.is(words))
        | bit(Mark.WIDGET, WordList.WIDGETS.isAmong(lists) && WordList.WIDGETS.within(words))
        | bit(
            Mark.BYLINE, brief && WordList.BYLINES.isAmong(first) && WordList.BYLINES.starts(words))
        | bit(Mark.OUTLET, outlet && WordList.OUTLETS.within(words));
  }

  /** A network's name, or several in a row, some of which may be glued to others. */
  private static boolean isShares(Words words) {
    int names = WordList.SHARES.count(words);
    return WordList.SHARES.is(words) || (names >= NETWORKS && names * 2 >= words.size());
  }

  /** A label of one word starts many a sentence, so that it needs its colon. */
  private static boolean startsLabel(String line, Words words) {
    int colon = line.indexOf(':');
    if (colon > 0 && WordList.LABELS.is(Words.of(line, 0, colon))) {
      return true;
    }
    int length = WordList.LABELS.startOf(words);
    return length >= 2 && words.size() <= length + DATE_LINE;
  }

  private static int dates(String line, Look look) {
    if (look.digits() == 0 && look.words() > BESIDE_DATE) {
      return 0;
    }
    List<Dates.Found> dates = Dates.find(line);
    if (dates.isEmpty()) {
      return 0;
    }
    boolean date =
        look.words() <= DATE_LINE + BESIDE_DATE && wordsBeside(line, dates) <= BESIDE_DATE;
    return bit(Mark.DATED, true) | bit(Mark.DATE, date) | bit(Mark.AGO, date && areRelative(dates));
  }

  private static boolean areRelative(List<Dates.Found> dates) {
    for (Dates.Found date : dates) {
      if (!date.relative()) {
        return false;
      }
    }
    return true;
  }

  /** How many words stand outside the dates, hours left out. */
  private static int wordsBeside(String line, List<Dates.Found> dates) {
    char[] rest = line.toCharArray();
    for (Dates.Found date : dates) {
      Arrays.fill(rest, date.start(), date.end(), ' ');
    }
    Look look = Look.of(new String(rest), 0, rest.length);
    return look.capitalised() + look.lower() + (look.caseless() ? look.words() : 0);
  }

  private static int signs(String line) {
    boolean address = line.indexOf('@') >= 0 || line.contains("://") || line.contains("www.");
    return bit(Mark.ADDRESS, address) | bit(Mark.COPYRIGHT, line.indexOf('©') >= 0);
  }

  private static int bit(Mark mark, boolean holds) {
    return holds ? 1 << mark.ordinal() : 0;
  }
}
