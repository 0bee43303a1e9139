package dev.copydesk.report.files;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.copydesk.model.Article;
import dev.copydesk.model.Furniture;
import dev.copydesk.model.Span;
import dev.copydesk.model.ledger.Addition;
import dev.copydesk.model.result.CopyGroup;
import dev.copydesk.model.result.Link;
import dev.copydesk.model.result.PageSummary;
import dev.copydesk.model.result.Passage;
import dev.copydesk.model.result.Relation;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The lines of the result files, field by field as users and scripts read them. A span is an array
 * of two numbers, a ratio has four decimals, a kind is in lower case.
 */
final class Rows {
  private Rows() {}

  @JsonPropertyOrder({
    "id",
    "page",
    "n",
    "kind",
    "title",
    "source",
    "byline",
    "published",
    "language",
    "start",
    "end",
    "spans",
    "words",
    "text",
    "copies",
    "story"
  })
  record ArticleRow(
      String id,
      String page,
      int n,
      String kind,
      @Nullable String title,
      @Nullable String source,
      @Nullable String byline,
      @Nullable LocalDate published,
      String language,
      int start,
      int end,
      List<int[]> spans,
      int words,
      String text,
      @Nullable String copies,
      @Nullable String story) {
    static ArticleRow of(Article a, @Nullable String copies, @Nullable String story) {
      return new ArticleRow(
          a.id(),
          a.page(),
          a.n(),
          lower(a.kind()),
          a.title(),
          a.source(),
          a.byline(),
          a.published(),
          a.language(),
          a.extent().start(),
          a.extent().end(),
          a.spans().stream().map(Rows::pair).toList(),
          a.words(),
          a.text(),
          copies,
          story);
    }

    Article article() {
      return new Article(
          id,
          page,
          n,
          Article.Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
          title,
          source,
          byline,
          published,
          language,
          new Span(start, end),
          spans.stream().map(Rows::span).toList(),
          words,
          text);
    }
  }

  @JsonPropertyOrder({
    "page",
    "input",
    "encoding",
    "characters",
    "articles",
    "main",
    "copy_of",
    "related"
  })
  record PageRow(
      String page,
      String input,
      String encoding,
      int characters,
      int articles,
      @Nullable String main,
      List<String> copyOf,
      List<String> related) {
    static PageRow of(PageSummary p) {
      return new PageRow(
          p.page(),
          p.input(),
          p.encoding(),
          p.characters(),
          p.articles(),
          p.main(),
          p.copyOf(),
          p.related());
    }

    PageSummary page(String rest) {
      return new PageSummary(
          page, input, encoding, characters, articles, main, copyOf, related, rest);
    }
  }

  @JsonPropertyOrder({"page", "start", "end", "kind", "text"})
  record FurnitureRow(String page, int start, int end, String kind, String text) {
    static FurnitureRow of(Furniture f, String text) {
      return new FurnitureRow(f.page(), f.span().start(), f.span().end(), lower(f.kind()), text);
    }

    Furniture furniture() {
      return new Furniture(
          page, new Span(start, end), Furniture.Kind.valueOf(kind.toUpperCase(Locale.ROOT)));
    }
  }

  @JsonPropertyOrder({"a", "b", "relation", "jaccard", "containment", "passages", "credited"})
  record LinkRow(
      String a,
      String b,
      String relation,
      double jaccard,
      double containment,
      List<int[][]> passages,
      @Nullable String credited) {
    static LinkRow of(Link link) {
      return new LinkRow(
          link.a(),
          link.b(),
          lower(link.relation()),
          rounded(link.jaccard()),
          rounded(link.containment()),
          link.passages().stream().map(p -> new int[][] {pair(p.a()), pair(p.b())}).toList(),
          link.credited());
    }

    Link link() {
      return new Link(
          a,
          b,
          Relation.valueOf(relation.toUpperCase(Locale.ROOT)),
          jaccard,
          containment,
          passages.stream().map(p -> new Passage(span(p[0]), span(p[1]))).toList(),
          credited);
    }
  }

  @JsonPropertyOrder({"id", "original", "members", "sources"})
  record CopiesRow(String id, String original, List<MemberRow> members, List<String> sources) {
    static CopiesRow of(CopyGroup group) {
      return new CopiesRow(
          group.id(),
          group.original(),
          group.members().stream().map(MemberRow::of).toList(),
          group.sources());
    }

    CopyGroup group() {
      return new CopyGroup(id, original, members.stream().map(MemberRow::member).toList(), sources);
    }
  }

  @JsonPropertyOrder({"article", "relation", "jaccard", "containment"})
  record MemberRow(String article, String relation, double jaccard, double containment) {
    static MemberRow of(CopyGroup.Member member) {
      return new MemberRow(
          member.article(),
          lower(member.relation()),
          rounded(member.jaccard()),
          rounded(member.containment()));
    }

    CopyGroup.Member member() {
      return new CopyGroup.Member(
          article, Relation.valueOf(relation.toUpperCase(Locale.ROOT)), jaccard, containment);
    }
  }

  @JsonPropertyOrder({"run", "change", "story", "page", "others", "articles"})
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record ChangeRow(
      int run,
      String change,
      @Nullable String story,
      @Nullable String page,
      List<String> others,
      List<String> articles) {
    static Stream<ChangeRow> of(Addition addition) {
      int run = addition.number();
      return Stream.of(
              addition.replaced().stream().map(page -> of(run, "replaced", page)),
              addition.removed().stream().map(page -> of(run, "removed", page)),
              addition.recut().stream().map(page -> of(run, "recut", page)),
              addition.changes().stream()
                  .map(
                      c ->
                          new ChangeRow(
                              run, lower(c.kind()), c.story(), null, c.others(), c.articles())))
          .flatMap(Function.identity());
    }

    private static ChangeRow of(int run, String change, String page) {
      return new ChangeRow(run, change, null, page, List.of(), List.of());
    }
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static int[] pair(Span span) {
    return new int[] {span.start(), span.end()};
  }

  private static Span span(int[] pair) {
    return new Span(pair[0], pair[1]);
  }

  private static double rounded(double ratio) {
    return Math.round(ratio * 10_000) / 10_000.0;
  }
}
