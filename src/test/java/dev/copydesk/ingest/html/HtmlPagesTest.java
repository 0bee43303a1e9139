package dev.copydesk.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.copydesk.ingest.html.HtmlPages.Rendered;
import dev.copydesk.model.Block;
import dev.copydesk.model.Block.Region;
import dev.copydesk.text.Offsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlPagesTest {
  private static final String PROSE =
      "The council of the small town on the river voted late on Tuesday to keep the old ferry"
          + " running until the new bridge is open.";

  private static Rendered render(String html) {
    return HtmlPages.render(html, null);
  }

  private static List<String> lines(String html) {
    return render(html).text().lines().toList();
  }

  private static Block block(Rendered page, String line) {
    int at = page.text().lines().toList().indexOf(line);
    assertThat(at).as(line).isNotNegative();
    return page.blocks().get(at);
  }

  @Test
  void blocksAreLinesAndInlineElementsAreNot() {
    assertThat(
            lines(
                """
                <div>Before<p>One <b>bold</b>
                   word</p>after</div><ul><li>first<li>second</ul>
                <table><tr><td>cell<td>next</table>
                """))
        .containsExactly("Before", "One bold word", "after", "first", "second", "cell", "next");
  }

  @Test
  void oneLineBreakIsABlankAndTwoEndTheParagraph() {
    assertThat(lines("<p>one<br>two<br>\n<br>three<br/>four</p>"))
        .containsExactly("one two", "three four");
  }

  @Test
  void preformattedTextKeepsItsLines() {
    assertThat(lines("<pre>one  two\n\nthree</pre>")).containsExactly("one two", "three");
  }

  @Test
  void whatNobodySeesIsLeftOut() {
    assertThat(
            lines(
                """
                <style>p {}</style><script>var a = "b";</script><!-- no -->
                <template>no</template><noscript>no</noscript><svg><text>no</text></svg>
                <select><option>no</select><p>yes</p>
                """))
        .containsExactly("yes");
  }

  @Test
  void fieldsInABoxAreParted() {
    assertThat(lines("<div><span>Jane Roe</span><span>30 March</span></div>"))
        .containsExactly("Jane Roe 30 March");
    assertThat(lines("<p><span>T</span>he ferry</p>")).containsExactly("The ferry");
    assertThat(lines("<p><a>One</a><a>Two</a></p>")).containsExactly("One Two");
  }

  @Test
  void spansCountCodePointsAndHoldTheirLines() {
    Rendered page = render("<p>😀 smile 😀</p><p>😀</p><h2>end</h2>");
    var offsets = Offsets.of(page.text());
    assertThat(page.blocks())
        .extracting(
            block ->
                page.text()
                    .substring(
                        offsets.toIndex(block.span().start()), offsets.toIndex(block.span().end())))
        .containsExactly("😀 smile 😀", "😀", "end");
    assertThat(page.blocks()).extracting(Block::tag).containsExactly("p", "p", "h2");
  }

  @Test
  void linkDensityIsTheShareOfLinkedCharacters() {
    Rendered page = render("<p>12345 <a href=x>12345</a></p><li><a>all</a></li>");
    assertThat(page.blocks()).extracting(Block::linkDensity).containsExactly(.5, 1.0);
  }

  @Test
  void partsOfThePageAreKnownByElementRoleAndName() {
    Rendered page =
        render(
            """
            <nav>menu</nav><div role=navigation>crumbs</div>
            <main><article><header><h1>title</h1><p class="article-byline">by</p></header>
            <div class="story__body"><p>%s</p><figure>photo</figure>
            <div class="relatedArticles">related</div><div class="newsletter-box">sign</div>
            <p style="display: none">secret</p></div></article></main>
            <div id=comments>reply</div><footer>imprint</footer>
            """
                .formatted(PROSE));
    assertThat(block(page, "menu").regions()).containsExactly(Region.NAVIGATION);
    assertThat(block(page, "crumbs").regions()).containsExactly(Region.NAVIGATION);
    assertThat(block(page, "title").regions()).contains(Region.HEADER, Region.ARTICLE);
    assertThat(block(page, "by").regions()).contains(Region.BYLINE);
    assertThat(block(page, PROSE).regions())
        .containsExactlyInAnyOrder(Region.MAIN, Region.ARTICLE, Region.BODY);
    assertThat(block(page, "photo").regions()).contains(Region.FIGURE);
    assertThat(block(page, "related").regions()).contains(Region.ASIDE);
    assertThat(block(page, "sign").regions()).contains(Region.FORM);
    assertThat(block(page, "secret").regions()).contains(Region.HIDDEN);
    assertThat(block(page, "reply").regions()).containsExactly(Region.COMMENTS);
    assertThat(block(page, "imprint").regions()).containsExactly(Region.FOOTER);
  }

  @Test
  void whatHoldsMostOfTheProseIsNoMarginWhateverItsName() {
    Rendered page =
        render("<form class='sidebar share'><p>%s</p></form><p>short</p>".formatted(PROSE));
    assertThat(block(page, PROSE).regions()).isEmpty();
  }

  @Test
  void namesOfALayoutSayNothing() {
    Rendered page = render("<p>%s %s</p><div class='has-sidebar'>x</div>".formatted(PROSE, PROSE));
    assertThat(block(page, "x").regions()).isEmpty();
  }

  @Test
  void articlesAreCountedAndTheirParagraphsShareATemplate() {
    Rendered page =
        render(
            """
            <article class=a><h2>one</h2><div class=b><p>first</p><p class=drop>second</p></div>
            </article><article class=a><div class=b><p>third</p></div></article><p>last</p>
            """);
    assertThat(page.blocks()).extracting(Block::container).containsExactly(1, 1, 1, 2, 0);
    assertThat(page.blocks()).extracting(Block::template).containsExactly(1, 2, 2, 2, 3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\0", "<", "<p", "\uD800", "<p>\uDC00", "&#0;&#xFFFFFFF;", "<!"})
  void anyStringIsAPage(String html) {
    Rendered page = render(html);
    assertThat(page.blocks()).hasSize((int) page.text().lines().count());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<b>x",
        "<p><b>",
        "<a href=x>",
        "<table><td>",
        "<li>x",
        "<h1>a b c",
        "x "
      })
  void hostilePagesTakeLinearTime(String unit) {
    String html = unit.repeat(400_000 / unit.length());
    assertTimeout(Duration.ofMinutes(2), () -> render(html));
  }
}
