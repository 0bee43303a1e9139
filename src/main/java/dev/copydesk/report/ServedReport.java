package dev.copydesk.report;

import dev.copydesk.model.Article;
import dev.copydesk.model.Link;
import dev.copydesk.model.Result;
import dev.copydesk.report.compare.Body;
import dev.copydesk.report.data.Gatherer;
import dev.copydesk.report.data.Marks;
import dev.copydesk.report.data.ReportSettings;
import dev.copydesk.report.data.Sheets;
import dev.copydesk.report.page.JsonBlock;
import dev.copydesk.text.Harmless;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The report for a server: the same page, which asks for its data and then for each text when
 * somebody reads it, so that all of a large result can be looked at. Articles, pages and links are
 * named by their places in the result, from 0.
 *
 * <p>Immutable and safe to share between threads. Writers stay open and are not flushed.
 */
public final class ServedReport {
  /** Everything but texts and marks, which are asked for one by one. */
  private static final ReportSettings ALL =
      new ReportSettings(Integer.MAX_VALUE, 0, 0, Integer.MAX_VALUE, Integer.MAX_VALUE);

  private final Result result;
  private final RunFacts facts;
  private final Frame frame = Frame.asking();
  private final Sheets sheets;
  private final Map<String, Article> articles = new HashMap<>();

  /** Reads the result once. */
  public ServedReport(Result result, RunFacts facts) {
    this.result = result;
    this.facts = facts;
    this.sheets = new Sheets(result);
    result.articles().forEach(article -> articles.put(article.id(), article));
  }

  /** The content security policy of the page: it may ask its own server and nobody else. */
  public String policy() {
    return frame.policy();
  }

  /** Writes the page, without data. */
  public void page(Writer to) throws IOException {
    frame.write(result, facts, out -> {}, to);
  }

  /** Writes what the page draws its lists and figures from. */
  public void data(Writer to) throws IOException {
    JsonBlock.write(new Gatherer(result, ALL).data(), to);
  }

  /**
   * Writes the texts of some articles, by place.
   *
   * @throws IndexOutOfBoundsException when there is no such article
   */
  public void texts(List<Integer> places, Writer to) throws IOException {
    Map<Integer, String> texts = new TreeMap<>();
    for (int place : places) {
      texts.put(place, Harmless.text(result.articles().get(place).text()));
    }
    JsonBlock.write(texts, to);
  }

  /**
   * Writes how a page was laid out, and the rest of its text.
   *
   * @throws IndexOutOfBoundsException when there is no such page
   */
  public void sheet(int place, Writer to) throws IOException {
    JsonBlock.write(sheets.of(result.pages().get(place)), to);
  }

  /**
   * Writes where two tied texts share, and where their paragraphs stand.
   *
   * @throws IndexOutOfBoundsException when there is no such link
   */
  public void marks(int place, Writer to) throws IOException {
    Link link = result.links().get(place);
    Body a = body(link.a());
    Body b = body(link.b());
    JsonBlock.write(Tie.of(Marks.of(a, b, link), a, b), to);
  }

  private Body body(String id) {
    Article article = articles.get(id);
    if (article == null) {
      throw new IllegalArgumentException("the result ties " + id + " and does not hold it");
    }
    return Body.of(article);
  }

  /** All that a comparison is drawn from but the texts. */
  private record Tie(
      List<Integer> passages,
      List<Integer> rows,
      List<Integer> paragraphsOfA,
      List<Integer> paragraphsOfB) {
    static Tie of(Marks marks, Body a, Body b) {
      return new Tie(marks.passages(), marks.rows(), a.paragraphNumbers(), b.paragraphNumbers());
    }
  }
}
