package dev.copydesk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.copydesk.model.ledger.Addition;
import dev.copydesk.model.ledger.Change;
import dev.copydesk.model.result.Result;
import dev.copydesk.report.data.ReportSettings;
import dev.copydesk.report.figures.News;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ReportWriterTest {
  private static final Pattern SCRIPT =
      Pattern.compile("<script type=\"module\">(.*?)</script>", Pattern.DOTALL);
  private static final Pattern STYLE = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL);
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Test
  void theSameResultGivesTheSameBytes() throws IOException {
    assertThat(bytes(Desk.morning(), ReportSettings.DEFAULT))
        .isEqualTo(bytes(Desk.morning(), ReportSettings.DEFAULT));
  }

  @Test
  void thePolicyNamesTheStyleAndTheScriptThatArePresent() throws Exception {
    String page = page(Desk.morning());
    assertThat(page)
        .contains("script-src 'sha256-" + hash(only(SCRIPT, page)) + "'")
        .contains("style-src 'sha256-" + hash(only(STYLE, page)) + "'")
        .contains("default-src 'none'");
  }

  @Test
  void nothingIsLoadedFromAnywhere() throws IOException {
    assertThat(page(Desk.morning()))
        .doesNotContainPattern("(?i)<(link|img|iframe|object|embed|base)\\b")
        .doesNotContainPattern("(?i)\\b(src|action)\\s*=\\s*[\"']")
        .doesNotContain("@import", "fetch(", "XMLHttpRequest", "url(http");
  }

  @Test
  void theScriptNeverReadsMarkupFromContent() throws IOException {
    assertThat(only(SCRIPT, page(Desk.morning())))
        .doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(");
  }

  @Test
  void scrapedMarkupStaysText() throws IOException {
    assertThat(page(Desk.morning()))
        .doesNotContain("<script>alert", "<!-- ", "Northern <Post>", "\u202E", "\u001b", "\u2028");
  }

  @Test
  void theDataReadsBackAsItWas() throws IOException {
    JsonNode data = data(page(Desk.morning()));
    JsonNode first = data.get("articles").get(0);
    assertThat(first.get("title").asString())
        .startsWith("</script><script>alert(1)</script><!--")
        .contains("\u2060kcab\u2060", "\u241b[31mred")
        .endsWith("\uFFFD");
    assertThat(first.get("outlet").asString()).isEqualTo("Northern <Post>");
    assertThat(data.get("skipped").get(0).get("reason").asString())
        .isEqualTo("not a gzip file: <b>");
  }

  @Test
  void passagesAreRangesOfTheTexts() throws IOException {
    String page = page(Desk.morning());
    JsonNode link = lines("marks", page).getFirst();
    JsonNode passage = link.at("/marks/b/shared");
    String text = json("texts", page, link.get("b")).get("text").asString();
    assertThat(
            text.substring(passage.get(0).asInt(), passage.get(0).asInt() + passage.get(1).asInt()))
        .isEqualTo(Desk.BRIDGE);
    assertThat(link.at("/marks/rows").toString()).isEqualTo("[0,0,1,-1]");
  }

  @Test
  void aPageIsLaidOutFromItsArticlesAndItsRest() throws IOException {
    JsonNode sheet = lines("sheets", page(Desk.morning())).getFirst().get("sheet");
    assertThat(sheet.get("rest").asString()).isEqualTo("Old bridge");
    // A headline (kind 0) of ten characters, then the two paragraphs of the page's first article.
    assertThat(sheet.get("pieces").toString()).isEqualTo("[0,10,-1,-1]");
  }

  @Test
  void aPageWithoutRoomIsLeftOut() throws IOException {
    var noPages = new ReportSettings(10, 1000, 3, 10, 100);
    assertThat(ids("sheets", page(Desk.morning(), noPages))).doesNotContain("north.txt");
  }

  @Test
  void longListsAreCutAndCounted() throws IOException {
    String page = page(Desk.morning(), new ReportSettings(10, 1000, 1000, 10, 0));
    assertThat(data(page).has("skipped")).isFalse();
    assertThat(summary(page).at("/figures/skipped").asInt()).isEqualTo(1);
  }

  @Test
  void textsOfTiedArticlesGoFirstWhenThereIsLittleRoom() throws IOException {
    int room = Desk.BRIDGE.length() * 2 + Desk.DETOUR.length() + 10;
    String page = page(Desk.morning(), room(10, room, 10));
    assertThat(ids("texts", page)).containsExactly("north.txt#1", "coast.txt#1");
    assertThat(ids("leads", page)).containsExactly("farm.txt#1");
  }

  @Test
  void anArticleWithoutRoomKeepsItsFirstWords() throws IOException {
    String page = page(Desk.morning(), room(10, 0, 10));
    assertThat(lines("texts", page)).isEmpty();
    assertThat(lines("leads", page).get(2).get("lead").asString()).isEqualTo(Desk.HARVEST);
    assertThat(lines("marks", page)).isEmpty();
  }

  @Test
  void linksBeyondTheRoomAreCountedButNotHeld() throws IOException {
    String page = page(Desk.morning(), room(10, 1000, 0));
    assertThat(data(page).has("links")).isFalse();
    assertThat(summary(page).at("/run/linksFound").asInt()).isEqualTo(1);
  }

  @Test
  void aResultThatIsTooLargeIsShownByItsLargestStories() throws IOException {
    String page = page(Desk.morning(), room(2, 1000, 10));
    JsonNode data = data(page);
    assertThat(data.get("articles")).hasSize(2);
    assertThat(data.get("pages")).hasSize(2);
    assertThat(data.get("stories")).hasSize(1);
    assertThat(data.get("groups")).hasSize(1);
    assertThat(summary(page).at("/figures/articles").asInt()).isEqualTo(3);
  }

  @Test
  void aStoryThatIsCutHoldsNothingOfWhatIsLeftOut() throws IOException {
    JsonNode data = data(page(Desk.morning(), room(1, 1000, 10)));
    assertThat(data.get("articles")).hasSize(1);
    assertThat(data.has("groups")).isFalse();
    assertThat(data.has("links")).isFalse();
    assertThat(data.has("samePages")).isFalse();
  }

  @Test
  void whatAnAdditionBroughtIsThereByPlaces() throws IOException {
    var split = new Change(Change.Kind.SPLIT, "s1", List.of("s2"), List.of("farm.txt#1"));
    String page = page(News.latest(Desk.morning(), List.of(RUN, addition(split))));
    assertThat(summary(page).at("/news/unique").asInt()).isEqualTo(1);
    assertThat(summary(page).at("/news/changes").toString())
        .isEqualTo(
            "[{\"kind\":\"split\",\"story\":\"s1\",\"others\":[\"s2\"],\"stories\":1,\"articles\":1}]");
    assertThat(data(page).get("newTexts").toString()).isEqualTo("[\"farm.txt#1\"]");
    assertThat(data(page).get("newCopies").toString())
        .isEqualTo("[{\"article\":\"coast.txt#1\",\"of\":\"north.txt#1\",\"old\":true}]");
    assertThat(data(page).get("newStories").toString())
        .isEqualTo("[{\"story\":\"s1\",\"fresh\":1},{\"story\":\"s2\",\"fresh\":1}]");
  }

  @Test
  void aRunAloneBringsNothingNew() throws IOException {
    String page = page(News.latest(Desk.morning(), List.of(RUN)));
    assertThat(summary(page).has("news")).isFalse();
    assertThat(data(page).has("newTexts")).isFalse();
  }

  private static final Addition RUN =
      new Addition(
          1,
          "2025-03-30T06:00:00Z",
          "run",
          List.of("a"),
          Map.of(),
          List.of("north.txt"),
          List.of(),
          List.of(),
          List.of(),
          0,
          List.of());

  private static Addition addition(Change change) {
    return new Addition(
        2,
        "2025-03-31T06:00:00Z",
        "add",
        List.of("b"),
        Map.of(),
        List.of("coast.txt", "farm.txt"),
        List.of(),
        List.of(),
        List.of(),
        0,
        List.of(change));
  }

  private static String page(News news) throws IOException {
    var out = new ByteArrayOutputStream();
    new ReportWriter(ReportSettings.DEFAULT).write(Desk.morning(), news, Desk.FACTS, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void theMainFiguresStandThereWithoutScript() throws IOException {
    String page = page(Desk.morning());
    String still = page.substring(page.indexOf("<noscript>"), page.indexOf("</noscript>"));
    assertThat(still)
        .contains("<th scope=\"row\">Articles</th><td>3</td>")
        .contains("<th scope=\"row\">Copies</th><td>1</td>")
        .contains("&lt;script&gt;alert(1)")
        .contains("A poor harvest");
  }

  @Test
  void anEmptyRunHasAReportToo() throws IOException {
    var nothing =
        new Result(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    assertThat(summary(page(nothing)).at("/figures/pages").asInt()).isZero();
  }

  @Test
  void settingsBelowNothingAreRefusedByName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ReportSettings(1, -1, 0, 0, 0))
        .withMessage("textBytes must be 0 or more: -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ReportSettings(1, 0, 0, -2, 0))
        .withMessage("links must be 0 or more: -2");
  }

  private static ReportSettings room(int articles, long textBytes, int links) {
    return new ReportSettings(articles, textBytes, 1000, links, 100);
  }

  private static String page(Result result) throws IOException {
    return page(result, ReportSettings.DEFAULT);
  }

  private static String page(Result result, ReportSettings settings) throws IOException {
    return new String(bytes(result, settings), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(Result result, ReportSettings settings) throws IOException {
    var out = new ByteArrayOutputStream();
    new ReportWriter(settings).write(result, News.of(result, List.of()), Desk.FACTS, out);
    return out.toByteArray();
  }

  /** What of the run is held, but for what is empty. */
  private static JsonNode data(String page) {
    ObjectNode data = (ObjectNode) json("data", page).get("slice");
    for (String list : List.of("pages", "articles", "links", "groups", "stories")) {
      if (!lines(list, page).isEmpty()) {
        data.putArray(list).addAll(lines(list, page));
      }
    }
    return data;
  }

  private static JsonNode summary(String page) {
    return json("data", page).get("summary");
  }

  private static JsonNode json(String id, String page) {
    return lines(id, page).getFirst();
  }

  /** The line of a block that begins with that id. */
  private static JsonNode json(String id, String page, JsonNode of) {
    return lines(id, page).stream()
        .filter(line -> line.get("id").equals(of))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> ids(String id, String page) {
    return lines(id, page).stream().map(line -> line.get("id").asString()).toList();
  }

  private static List<JsonNode> lines(String id, String page) {
    var block = Pattern.compile("id=\"" + id + "\">\n(.*?)</script>", Pattern.DOTALL);
    return only(block, page).lines().map(JSON::readTree).toList();
  }

  private static String only(Pattern pattern, String page) {
    Matcher found = pattern.matcher(page);
    assertThat(found.find()).isTrue();
    String first = found.group(1);
    assertThat(found.find()).isFalse();
    return first;
  }

  private static String hash(String content) throws Exception {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
    return Base64.getEncoder().encodeToString(digest);
  }
}
