package dev.copydesk.boilerplate;

import dev.copydesk.model.Article;
import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntList;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import it.unimi.dsi.fastutil.longs.Long2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import it.unimi.dsi.fastutil.longs.LongSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the lines that are boilerplate among all articles of a run. Teasers are left aside: one
 * teaser on many pages is one text.
 *
 * <p>Time and memory are linear in the lines; the texts of {@link Boilerplate#DRAWN} articles a
 * common line are looked at, each once. One instance looks once; not for several threads.
 */
public final class BoilerplateFinder {
  private final List<Article> articles;
  private final List<Lines> lines;
  private final Long2IntOpenHashMap counts = new Long2IntOpenHashMap();
  private final Int2ObjectOpenHashMap<Bearer> bearers = new Int2ObjectOpenHashMap<>();

  private BoilerplateFinder(List<Article> articles, List<Lines> lines) {
    this.articles = articles;
    this.lines = lines;
  }

  /**
   * The hashes of those lines.
   *
   * @param articles all of a run, in any order
   * @param lines of each article, in the same order
   */
  public static LongSet find(List<Article> articles, List<Lines> lines) {
    return new BoilerplateFinder(articles, lines).find();
  }

  private LongSet find() {
    int[] counted =
        IntStream.range(0, articles.size())
            .filter(i -> articles.get(i).kind() == Article.Kind.ARTICLE)
            .toArray();
    for (int article : counted) {
      for (long line : lines.get(article).distinct()) {
        counts.addTo(line, 1);
      }
    }
    LongSet found = new LongOpenHashSet();
    draw(counted)
        .long2ObjectEntrySet()
        .forEach(
            drawn -> {
              if (isBoilerplate(drawn.getLongKey(), drawn.getValue())) {
                found.add(drawn.getLongKey());
              }
            });
    return found;
  }

  private boolean isCommon(long line) {
    return counts.get(line) >= Boilerplate.LEAST;
  }

  /** Of each common line the articles that are looked at. */
  private Long2ObjectOpenHashMap<IntList> draw(int[] counted) {
    Long2ObjectOpenHashMap<IntList> drawn = new Long2ObjectOpenHashMap<>();
    long[] lots = lines.stream().mapToLong(Lines::lot).toArray();
    IntStream.of(counted)
        .boxed()
        .sorted(Comparator.comparingLong(article -> lots[article]))
        .forEach(
            article -> {
              for (long line : lines.get(article).distinct()) {
                if (isCommon(line)) {
                  IntList articles = drawn.computeIfAbsent(line, key -> new IntArrayList());
                  if (articles.size() < Boilerplate.DRAWN) {
                    articles.add((int) article);
                  }
                }
              }
            });
    return drawn;
  }

  private boolean isBoilerplate(long line, IntList drawn) {
    return Boilerplate.isBoilerplate(
        drawn.intStream().mapToObj(article -> bearer(article).occurrence(line)).toList());
  }

  private Bearer bearer(int article) {
    return bearers.computeIfAbsent(
        article, i -> new Bearer(articles.get(i), lines.get(i), this::isCommon));
  }
}
