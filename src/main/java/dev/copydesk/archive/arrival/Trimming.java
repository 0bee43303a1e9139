package dev.copydesk.archive.arrival;

import dev.copydesk.boilerplate.Boilerplate;
import dev.copydesk.boilerplate.Cut;
import dev.copydesk.boilerplate.Lines;
import dev.copydesk.boilerplate.Remainder;
import dev.copydesk.model.Article;
import dev.copydesk.model.Line;
import dev.copydesk.model.ledger.Amendment.Turn;
import dev.copydesk.model.ledger.entry.LineMarks;
import dev.copydesk.model.ledger.entry.Place;
import dev.copydesk.model.ledger.entry.Sheet;
import dev.copydesk.model.ledger.entry.Standing;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.ints.IntSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Takes boilerplate out of the pages that come, and finds the pages that stay whose articles lose a
 * line that has become boilerplate, or get one back.
 *
 * <p>A line is asked about anew where the answer may be another than before: where an article that
 * comes or goes has it and is among those that are drawn for it, and where one of these has another
 * line that becomes common or ceases to be. For one thread, once.
 */
public final class Trimming {
  private final Before before;
  private final Arriving arriving;
  private final Bearers bearers;
  private final Map<Long, Boolean> were = new HashMap<>();

  /** Of lines that were asked about anew and have another answer, the answer. */
  private final Map<Long, Boolean> turned = new LinkedHashMap<>();

  private final Map<String, LineMarks> marks = new HashMap<>();

  private Trimming(Before before, Arriving arriving) {
    this.before = before;
    this.arriving = arriving;
    this.bearers = new Bearers(before);
  }

  /**
   * The pages that come and those that are cut anew, and what has become and ceased to be
   * boilerplate.
   */
  public static Trimmed of(Before before, Arriving arriving) {
    return new Trimming(before, arriving).trimmed();
  }

  private Trimmed trimmed() {
    Set<String> gone = new LinkedHashSet<>(arriving.gone());
    for (Arrival arrival : arriving.pages()) {
      arrival.articles().forEach(bearers::come);
      if (before.holdsPage(arrival.id())) {
        gone.add(arrival.id());
      }
    }
    gone.forEach(page -> before.articlesOf(page).forEach(bearers::go));
    lines().forEach(this::ask);
    return new Trimmed(
        arriving.pages().stream().map(this::cut).toList(), recut(gone), marks, turn());
  }

  /** The lines to ask about, ascending. */
  private Set<Long> lines() {
    Set<Long> asked = new TreeSet<>();
    IntSet shaken = new IntOpenHashSet();
    for (long line : bearers.touched()) {
      if (bearers.areOthersDrawn(line)) {
        asked.add(line);
      }
      if (bearers.crosses(line)) {
        shaken.addAll(bearers.with(line));
      }
    }
    shaken.forEach(article -> asked.addAll(linesDrawnFor(article)));
    return asked;
  }

  /** Those of an article's lines for which it is looked at. */
  private Set<Long> linesDrawnFor(int article) {
    Set<Long> lines = new TreeSet<>();
    for (long line : bearers.lines(article)) {
      if (bearers.draw(line).contains(article)) {
        lines.add(line);
      }
    }
    return lines;
  }

  private void ask(long line) {
    boolean is =
        bearers.isCommon(line)
            && Boilerplate.isBoilerplate(
                bearers
                    .draw(line)
                    .intStream()
                    .mapToObj(article -> bearers.bearer(article).occurrence(line))
                    .toList());
    if (is != was(line)) {
      turned.put(line, is);
    }
  }

  private boolean was(long line) {
    return were.computeIfAbsent(line, key -> before.look(shelf -> shelf.isBoilerplate(key)));
  }

  private boolean isBoilerplate(long line) {
    if (line == Lines.BLANK) {
      return false;
    }
    Boolean now = turned.get(line);
    return now == null ? was(line) : now;
  }

  private Arrival cut(Arrival page) {
    Remainder remainder =
        new Remainder(page.id(), page.sheet().furniture(), page.sheet().page().rest());
    List<Article> articles = new ArrayList<>();
    boolean isCut = false;
    for (Article whole : page.articles()) {
      Cut cut = cut(whole);
      articles.add(cut.article());
      remainder.take(cut.lines());
      isCut |= !cut.lines().isEmpty();
    }
    return isCut ? new Arrival(with(page.sheet(), remainder), articles) : page;
  }

  private Cut cut(Article whole) {
    Lines lines = Lines.of(whole);
    Cut cut = Cut.of(whole, lines, this::isBoilerplate);
    marks.put(whole.id(), cut.marks(lines));
    return cut;
  }

  /** The pages with articles that have a line of which the answer is another than before. */
  private List<Arrival> recut(Set<String> gone) {
    Set<String> pages = new TreeSet<>();
    for (long line : turned.keySet()) {
      for (int number : before.look(shelf -> shelf.articlesWith(line))) {
        pages.add(Place.page(before.look(shelf -> shelf.columns().name(number))));
      }
    }
    pages.removeAll(gone);
    return pages.stream().map(this::recut).toList();
  }

  private Arrival recut(String page) {
    Sheet sheet = before.page(page);
    Remainder remainder = new Remainder(page, sheet.furniture(), sheet.page().rest());
    List<Article> articles = new ArrayList<>();
    for (Standing known : before.articlesOf(page)) {
      List<Line> taken = known.entry().lines().taken();
      Cut cut = cut(Bearers.whole(known));
      remainder.give(taken);
      remainder.take(cut.lines());
      articles.add(cut.article());
    }
    return new Arrival(with(sheet, remainder), articles);
  }

  private static Sheet with(Sheet sheet, Remainder remainder) {
    return new Sheet(sheet.page().withRest(remainder.rest()), sheet.entry(), remainder.furniture());
  }

  private Turn<Long> turn() {
    List<Long> gone = new ArrayList<>();
    List<Long> come = new ArrayList<>();
    turned.forEach((line, is) -> (is ? come : gone).add(line));
    return new Turn<>(gone, come);
  }
}
