package dev.copydesk.browser;

import dev.copydesk.model.Article;
import dev.copydesk.model.Furniture;
import dev.copydesk.model.Skipped;
import dev.copydesk.model.result.CopyGroup;
import dev.copydesk.model.result.Link;
import dev.copydesk.model.result.PageSummary;
import dev.copydesk.model.result.Passage;
import dev.copydesk.model.result.Relation;
import dev.copydesk.model.result.Result;
import dev.copydesk.model.result.Story;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A large result of made words, the same at every call. In each ten articles, the last three are
 * copies of the first and the third is a new version of the second; every other ten tell one story.
 */
final class MadeResult {
  /** What a hostile page might put into its headline. */
  static final List<String> HOSTILE =
      List.of(
          "</script><script>window.hacked=1</script>",
          "<img src=x onerror=window.hacked=1>",
          "\"onmouseover=\"window.hacked=1",
          "javascript:window.hacked=1",
          "{{data}} ${window.hacked=1} <!-- ",
          "\u202Eenil eht snrut\u202C \u2066and does not stop",
          "__proto__",
          "\uD83D\uDE00".repeat(40),
          "x".repeat(3000));

  private static final LocalDate FIRST = LocalDate.of(2025, 3, 1);

  /** More than a year, so that a drawing of every day would be wider than a screen. */
  private static final int DAYS = 400;

  private static final int TEN = 10;
  private static final int PARAGRAPHS = 8;
  private static final int OUTLETS = 120;

  private final Random random = new Random(7);
  private final List<String> words = words();
  private final List<PageSummary> pages = new ArrayList<>();
  private final List<Article> articles = new ArrayList<>();
  private final List<Furniture> furniture = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final List<CopyGroup> copies = new ArrayList<>();
  private final List<Story> stories = new ArrayList<>();

  private MadeResult() {}

  /** A result of that many articles, a multiple of ten. */
  static Result of(int number) {
    var made = new MadeResult();
    for (int ten = 0; ten < number / TEN; ten++) {
      made.addTen(ten);
    }
    return new Result(
        made.pages,
        made.articles,
        made.furniture,
        made.links,
        made.copies,
        made.stories,
        IntStream.range(0, number / TEN)
            .mapToObj(i -> new Skipped("broken-" + i + ".gz", "not a gzip file: <b>"))
            .toList());
  }

  private void addTen(int ten) {
    List<List<String>> texts = new ArrayList<>();
    for (int i = 0; i < TEN; i++) {
      texts.add(i >= 7 ? edited(texts.getFirst()) : i == 2 ? edited(texts.get(1)) : paragraphs());
    }
    int first = articles.size();
    for (int i = 0; i < TEN; i += 2) {
      var page = new MadePage("day-%d/page-%06d.txt".formatted(ten % 30, articles.size()));
      for (int j = i; j < i + 2; j++) {
        page.add(title(first + j), outlet(), day(ten), texts.get(j));
      }
      pages.add(page.summary());
      articles.addAll(page.articles());
      furniture.addAll(page.furniture());
    }
    tie(articles.subList(first, first + TEN), ten);
  }

  private void tie(List<Article> all, int ten) {
    List<CopyGroup.Member> members = new ArrayList<>();
    for (Article copy : all.subList(7, TEN)) {
      links.add(link(all.getFirst(), copy, Relation.NEAR));
      members.add(new CopyGroup.Member(copy.id(), Relation.NEAR, 0.8, 0.9));
    }
    links.add(link(all.get(1), all.get(2), Relation.REVISION));
    links.add(link(all.getFirst(), all.get(1), Relation.PASSAGES));
    copies.add(new CopyGroup("c" + ten, all.getFirst().id(), members, sources(all)));
    if (ten % 2 == 0) {
      stories.add(story("s" + ten, all, List.of("c" + ten)));
    } else {
      List<Article> copied = new ArrayList<>(List.of(all.getFirst()));
      copied.addAll(all.subList(7, TEN));
      stories.add(story("s" + ten, copied, List.of("c" + ten)));
      all.subList(1, 7).forEach(one -> stories.add(story("s" + one.id(), List.of(one), List.of())));
    }
  }

  private static Link link(Article a, Article b, Relation relation) {
    List<Passage> shared = new ArrayList<>();
    for (int i = 0; i < PARAGRAPHS; i += relation == Relation.PASSAGES ? PARAGRAPHS : 2) {
      shared.add(new Passage(a.spans().get(i), b.spans().get(i)));
    }
    return new Link(a.id(), b.id(), relation, 0.8, 0.9, shared, null);
  }

  private Story story(String id, List<Article> all, List<String> groups) {
    String headline = String.valueOf(all.getFirst().title());
    return new Story(
        id,
        headline,
        all.stream().map(Article::id).toList(),
        groups,
        all.getFirst().published(),
        all.getFirst().published(),
        sources(all),
        List.of(word(), word()),
        List.of(word(), word(), word()),
        List.of(new Story.Quote(sentence(), all.getFirst().id())),
        all.stream().map(article -> new Story.Tie(article.id(), 0.5)).toList(),
        null,
        null);
  }

  private static List<String> sources(List<Article> all) {
    return all.stream().flatMap(a -> Stream.ofNullable(a.source())).distinct().sorted().toList();
  }

  private String title(int n) {
    String plain = word() + " " + word() + " " + word() + " over " + word() + " " + n;
    return n % 97 == 3 ? HOSTILE.get(n / 97 % HOSTILE.size()) : plain;
  }

  private String outlet() {
    int n = (int) (OUTLETS * Math.pow(random.nextDouble(), 3));
    return n == 5 ? "<b>Bold</b> News" : n == 9 ? "朝日日報" : n == 11 ? "جريدة الصباح" : "Outlet " + n;
  }

  private static LocalDate day(int ten) {
    return FIRST.plusDays(ten % DAYS);
  }

  private List<String> paragraphs() {
    return IntStream.range(0, PARAGRAPHS)
        .mapToObj(i -> sentence() + " " + sentence() + " " + sentence())
        .toList();
  }

  /** The same paragraphs, every other one with a word more. */
  private List<String> edited(List<String> paragraphs) {
    return IntStream.range(0, PARAGRAPHS)
        .mapToObj(i -> i % 2 == 0 ? paragraphs.get(i) : paragraphs.get(i) + " " + word())
        .toList();
  }

  private String sentence() {
    return IntStream.range(0, 13).mapToObj(i -> word()).collect(Collectors.joining(" ", "", "."));
  }

  private String word() {
    return words.get((int) (words.size() * Math.pow(random.nextDouble(), 2)));
  }

  private List<String> words() {
    String[] syllables = "ka lo mi ren sta vor ben tu gal ise por ente".split(" ");
    return IntStream.range(0, 600)
        .mapToObj(
            i ->
                IntStream.range(0, 2 + i % 3)
                    .mapToObj(j -> syllables[random.nextInt(syllables.length)])
                    .collect(Collectors.joining()))
        .toList();
  }
}
