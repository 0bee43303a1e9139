package dev.copydesk.segment.pieces;

import dev.copydesk.text.Dates;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

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
  private static final int READ = 600;

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
    CONSENT
  }

  private static Marks of(Set<Mark> marks) {
    int bits = 0;
    for (Mark mark : marks) {
      bits |= 1 << mark.ordinal();
    }
    return new Marks(bits);
  }

  /** Whether a thing is known of the piece. */
  public boolean has(Mark mark) {
    return (bits & 1 << mark.ordinal()) != 0;
  }

  /** Looks up the characters from {@code start} to {@code end}, which look as {@code look} says. */
  static Marks of(String text, int start, int end, Look look) {
    Set<Mark> marks = EnumSet.noneOf(Mark.class);
    if (Credits.closes(text, start, end)) {
      marks.add(Mark.CREDIT);
      set(marks, Mark.CREDIT_IN_BRACKETS, Credits.closesInBrackets(text, start, end));
    }
    Words words = Words.of(text, start, Math.min(end, start + READ));
    int lists = WordList.listsWithin(words);
    boolean consent = WordList.CONSENTS.isAmong(lists);
    set(marks, Mark.CONSENT, consent && WordList.CONSENTS.count(words) >= CONSENTS);
    if (end - start <= LONGEST) {
      String line = text.substring(start, end);
      addLists(line, words, lists, look, marks);
      addDates(line, look, marks);
      addSigns(line, marks);
    }
    return of(marks);
  }

  private static void addLists(String line, Words words, int lists, Look look, Set<Mark> marks) {
    if (lists == 0) {
      return;
    }
    set(marks, Mark.CREDIT, Credits.isOne(words, line.length()));
    set(marks, Mark.LABEL, WordList.LABELS.is(words));
    set(marks, Mark.LABEL_START, startsLabel(line, words));
    set(marks, Mark.SHARE, WordList.SHARES.isAmong(lists) && isShares(words));
    set(marks, Mark.SECTION, WordList.SECTIONS.is(words));
    set(marks, Mark.WIDGET, WordList.WIDGETS.isAmong(lists) && WordList.WIDGETS.within(words));
    boolean brief = look.words() <= DATE_LINE;
    set(marks, Mark.BYLINE, brief && WordList.BYLINES.starts(words));
    boolean outlet = brief && WordList.OUTLETS.isAmong(lists);
    set(marks, Mark.OUTLET, outlet && WordList.OUTLETS.within(words));
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

  private static void addDates(String line, Look look, Set<Mark> marks) {
    if (look.digits() == 0 && look.words() > BESIDE_DATE) {
      return;
    }
    List<Dates.Found> dates = Dates.find(line);
    if (dates.isEmpty()) {
      return;
    }
    marks.add(Mark.DATED);
    if (look.words() <= DATE_LINE + BESIDE_DATE && beside(line, dates) <= BESIDE_DATE) {
      marks.add(Mark.DATE);
      set(marks, Mark.AGO, dates.stream().allMatch(Dates.Found::relative));
    }
  }

  /** How many words stand outside the dates, hours left out. */
  private static int beside(String line, List<Dates.Found> dates) {
    StringBuilder rest = new StringBuilder(line);
    for (Dates.Found date : dates) {
      rest.replace(date.start(), date.end(), " ".repeat(date.end() - date.start()));
    }
    Look look = Look.of(rest, 0, rest.length());
    return look.capitalised() + look.lower() + (look.caseless() ? look.words() : 0);
  }

  private static void addSigns(String line, Set<Mark> marks) {
    set(
        marks,
        Mark.ADDRESS,
        line.indexOf('@') >= 0 || line.contains("://") || line.contains("www."));
    set(marks, Mark.COPYRIGHT, line.indexOf('©') >= 0);
  }

  private static void set(Set<Mark> marks, Mark mark, boolean holds) {
    if (holds) {
      marks.add(mark);
    }
  }
}
