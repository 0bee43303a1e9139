package dev.copydesk.archive.arrival;

import dev.copydesk.boilerplate.Bearer;
import dev.copydesk.boilerplate.Boilerplate;
import dev.copydesk.boilerplate.Cut;
import dev.copydesk.boilerplate.Lines;
import dev.copydesk.model.Article;
import dev.copydesk.model.ledger.entry.LineMarks;
import dev.copydesk.model.ledger.entry.Standing;
import it.unimi.dsi.fastutil.ints.Int2LongOpenHashMap;
import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntList;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.ints.IntSet;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import it.unimi.dsi.fastutil.longs.Long2ObjectOpenHashMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which articles have which lines, before and after some come and go. Those that were there go by
 * the numbers of the index, those that come by negative ones. Of a line that stands everywhere only
 * the lots of its articles are read, and the texts of those that are drawn. For one thread.
 */
final class Bearers {
  private final Before before;
  private final List<Article> come = new ArrayList<>();
  private final List<LineMarks> marks = new ArrayList<>();
  private final Long2ObjectOpenHashMap<IntList> comeWith = new Long2ObjectOpenHashMap<>();
  private final IntSet gone = new IntOpenHashSet();
  private final Set<Long> touched = new TreeSet<>();
  private final Long2ObjectOpenHashMap<IntList> old = new Long2ObjectOpenHashMap<>();
  private final Long2IntOpenHashMap counts = new Long2IntOpenHashMap();
  private final Int2LongOpenHashMap lots = new Int2LongOpenHashMap();
  private final Int2ObjectOpenHashMap<Bearer> bearers = new Int2ObjectOpenHashMap<>();

  Bearers(Before before) {
    this.before = before;
  }

  /** An article comes, with all its lines. */
  void come(Article article) {
    come.add(article);
    marks.add(new Cut(article, List.of()).marks(Lines.of(article)));
    for (long line : marks.getLast().lines()) {
      touched.add(line);
      comeWith.computeIfAbsent(line, key -> new IntArrayList()).add(-come.size());
    }
  }

  /** An article goes that was there. */
  void go(Standing article) {
    gone.add((int) before.look(shelf -> shelf.number(article.article().id())));
    for (long line : article.entry().lines().lines()) {
      touched.add(line);
    }
  }

  /** The lines of all that come or go, ascending. */
  Set<Long> touched() {
    return touched;
  }

  /** Whether a line was common and is not, or the other way round. */
  boolean crosses(long line) {
    return old(line).size() >= Boilerplate.LEAST != isCommon(line);
  }

  /** Whether a line is common once all have come and gone. */
  boolean isCommon(long line) {
    return counts.computeIfAbsent(line, key -> with(key).size()) >= Boilerplate.LEAST;
  }

  /** The articles that have a line once all have come and gone. */
  IntList with(long line) {
    IntList with = new IntArrayList(comeWith.getOrDefault(line, IntList.of()));
    old(line)
        .forEach(
            article -> {
              if (!gone.contains(article)) {
                with.add(article);
              }
            });
    return with;
  }

  /** Those of them that are looked at. */
  IntList draw(long line) {
    return draw(with(line));
  }

  /** Whether others are looked at than before. */
  boolean areOthersDrawn(long line) {
    return !draw(old(line)).equals(draw(line));
  }

  private IntList draw(IntList articles) {
    return IntArrayList.toList(
        articles
            .intStream()
            .boxed()
            .sorted(Comparator.comparingLong(this::lot))
            .limit(Boilerplate.DRAWN)
            .mapToInt(Integer::intValue));
  }

  private long lot(int article) {
    return article < 0
        ? marks.get(-article - 1).lot()
        : lots.computeIfAbsent(article, key -> before.look(shelf -> shelf.columns().lot(key)));
  }

  private IntList old(long line) {
    return old.computeIfAbsent(
        line,
        key -> {
          List<Integer> numbers = before.look(shelf -> shelf.articlesWith(key));
          return new IntArrayList(numbers);
        });
  }

  /** The lines of an article. */
  long[] lines(int article) {
    return article < 0
        ? marks.get(-article - 1).lines()
        : before.look(shelf -> shelf.columns().lines(article)).lines();
  }

  /** The whole article, ready to be asked. */
  Bearer bearer(int article) {
    return bearers.computeIfAbsent(
        article,
        key -> {
          Article whole = key < 0 ? come.get(-key - 1) : whole(key);
          return new Bearer(whole, Lines.of(whole), this::isCommon);
        });
  }

  private Article whole(int number) {
    String id = before.look(shelf -> shelf.columns().name(number));
    return whole(before.known(id));
  }

  /** An article as it was before anything was taken out, in the language that its page told. */
  static Article whole(Standing known) {
    Article told = known.article().withLanguage(known.entry().said());
    return new Cut(told, known.entry().lines().taken()).whole();
  }
}
