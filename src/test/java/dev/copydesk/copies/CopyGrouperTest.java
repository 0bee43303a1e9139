package dev.copydesk.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.copydesk.model.Article;
import dev.copydesk.model.Span;
import dev.copydesk.model.result.CopyGroup;
import dev.copydesk.model.result.Link;
import dev.copydesk.model.result.Relation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CopyGrouperTest {
  private static Article article(String id, int words, @Nullable String source) {
    return new Article(
        id,
        id,
        1,
        Article.Kind.ARTICLE,
        null,
        source,
        null,
        null,
        "en",
        new Span(0, 1),
        List.of(new Span(0, 1)),
        words,
        "x");
  }

  private static Link link(String a, String b, Relation relation, double jaccard) {
    return new Link(a, b, relation, jaccard, jaccard, List.of(), null);
  }

  @Test
  void groupsDoNotChain() {
    List<Article> articles =
        List.of(article("a", 100, null), article("b", 100, null), article("c", 100, null));
    List<CopyGroup> groups =
        CopyGrouper.group(
            articles,
            List.of(link("a", "b", Relation.NEAR, .9), link("b", "c", Relation.NEAR, .5)));
    assertThat(groups).hasSize(1);
    assertThat(groups.getFirst().original()).isEqualTo("b");
    assertThat(groups.getFirst().members())
        .extracting(CopyGroup.Member::article)
        .containsExactly("a", "c");
  }

  @Test
  void theEndsOfAChainDoNotMeet() {
    List<Article> articles =
        List.of(
            article("a", 100, null),
            article("b", 100, null),
            article("c", 100, null),
            article("d", 100, null));
    List<CopyGroup> groups =
        CopyGrouper.group(
            articles,
            List.of(
                link("a", "b", Relation.NEAR, .9),
                link("b", "c", Relation.NEAR, .3),
                link("c", "d", Relation.NEAR, .9)));
    assertThat(groups).hasSize(1);
    assertThat(groups.getFirst().members()).hasSize(2);
  }

  @Test
  void articlesThatHoldOneBriefAreNoCopiesOfIt() {
    List<CopyGroup> groups =
        CopyGrouper.group(
            List.of(
                article("brief", 60, null),
                article("long", 900, null),
                article("longer", 1_000, null)),
            List.of(
                link("brief", "long", Relation.EXCERPT, .1),
                link("brief", "longer", Relation.EXCERPT, .1)));
    assertThat(groups).hasSize(1);
    assertThat(groups.getFirst().original()).isIn("long", "longer");
    assertThat(groups.getFirst().members())
        .extracting(CopyGroup.Member::article)
        .containsExactly("brief");
  }

  @Test
  void revisionsRewritesAndPassagesMakeNoCopies() {
    List<Article> articles = List.of(article("a", 100, null), article("b", 100, null));
    for (Relation relation : List.of(Relation.REVISION, Relation.REWRITE, Relation.PASSAGES)) {
      assertThat(CopyGrouper.group(articles, List.of(link("a", "b", relation, .8)))).isEmpty();
    }
  }

  @Test
  void theFullestOfTwoIsTheOriginal() {
    List<Article> articles = List.of(article("a", 100, "Post"), article("b", 400, "Agency"));
    List<CopyGroup> groups =
        CopyGrouper.group(articles, List.of(link("a", "b", Relation.NEAR, .3)));
    assertThat(groups.getFirst().original()).isEqualTo("b");
    assertThat(groups.getFirst().sources()).containsExactly("Agency", "Post");
  }

  @Test
  void theIdOfAGroupDoesNotDependOnWhatElseIsThere() {
    List<Link> links = List.of(link("b", "c", Relation.EXACT, 1));
    String alone =
        CopyGrouper.group(List.of(article("b", 9, null), article("c", 9, null)), links)
            .getFirst()
            .id();
    String among =
        CopyGrouper.group(
                List.of(article("a", 9, null), article("b", 9, null), article("c", 9, null)), links)
            .getFirst()
            .id();
    assertThat(among).isEqualTo(alone);
  }

  @Test
  void whoeverTheOthersGiveAsTheirSourceIsTheOriginal() {
    List<Article> articles =
        List.of(
            article("mail", 300, "Daily Mail"),
            article("wire", 200, "Reuters"),
            article("post", 100, "Post"));
    List<Link> links =
        List.of(
            crediting("mail", "wire", .9, "wire"),
            crediting("mail", "post", .9, null),
            crediting("wire", "post", .8, "wire"));
    assertThat(CopyGrouper.group(articles, links))
        .singleElement()
        .satisfies(
            group -> {
              assertThat(group.original()).isEqualTo("wire");
              assertThat(group.members())
                  .extracting(CopyGroup.Member::article, CopyGroup.Member::jaccard)
                  .containsExactly(tuple("mail", .9), tuple("post", .8));
            });
    assertThat(CopyGrouper.group(articles, links.subList(0, 2)).getFirst().original())
        .as("not where one of them has no tie to it")
        .isEqualTo("mail");
  }

  private static Link crediting(String a, String b, double jaccard, @Nullable String credited) {
    return new Link(a, b, Relation.NEAR, jaccard, jaccard, List.of(), credited);
  }
}
