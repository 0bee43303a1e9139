package dev.copydesk.report.compare;

import dev.copydesk.report.compare.Comparison.Row;
import dev.copydesk.report.compare.Side.Mark;
import dev.copydesk.report.compare.Side.Piece;
import dev.copydesk.report.page.Shell;
import dev.copydesk.report.page.Shell.Slot;
import dev.copydesk.report.page.Words;
import dev.copydesk.text.Harmless;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Draws a spread as a page without any script. */
final class PairPage {
  private static final List<String> STYLES = List.of("base.css", "views.css", "print.css");

  private PairPage() {}

  static String html(Spread spread) {
    String style = Shell.resource(STYLES);
    Map<String, Slot> slots =
        Map.of(
            "policy", Slot.of(Shell.policy(style, "")),
            "style", Slot.of(style),
            "title", Slot.of(Harmless.html(Words.say("compare.title"))),
            "verdict", Slot.of(said(spread.above().getFirst())),
            "figures", Slot.of(reasons(spread.above())),
            "shared", Slot.of(Harmless.html(Words.say("compare.legend.shared"))),
            "only", Slot.of(Harmless.html(Words.say("compare.legend.only"))),
            "a", Slot.of(head(spread.a())),
            "b", Slot.of(head(spread.b())),
            "rows", Slot.of(rows(spread)));
    var page = new StringWriter();
    try {
      Shell.named("pair.html").write(slots, page);
    } catch (IOException e) {
      throw new UncheckedIOException("a page in memory cannot be written", e);
    }
    return page.toString();
  }

  private static String reasons(List<String> above) {
    return above.stream().skip(1).map(PairPage::said).collect(Collectors.joining("<br>\n"));
  }

  private static String said(String line) {
    return Harmless.html(Harmless.line(line));
  }

  private static String head(Side side) {
    return """
    <div class="side"><span class="side-name"><bdi>%s</bdi></span>
    <h2 class="headline"><bdi>%s</bdi></h2>
    <p class="dateline"><bdi>%s</bdi></p></div>
    """
        .formatted(
            Harmless.html(Harmless.line(side.article().id())),
            Harmless.html(side.headline()),
            Harmless.html(side.dateline()));
  }

  private static String rows(Spread spread) {
    var html = new StringBuilder();
    for (Row row : spread.rows()) {
      var beside = spread.beside(row);
      html.append("<div class=\"pair-row\">");
      paragraph(beside.a(), html);
      paragraph(beside.b(), html);
      html.append("</div>\n");
    }
    return html.toString();
  }

  private static void paragraph(List<Piece> pieces, StringBuilder html) {
    if (pieces.isEmpty()) {
      html.append("<div class=\"side empty\"></div>");
      return;
    }
    boolean alone = pieces.stream().noneMatch(piece -> piece.mark() == Mark.SHARED);
    html.append("<div class=\"")
        .append(alone ? "side alone" : "side")
        .append("\"><p dir=\"auto\">");
    for (Piece piece : pieces) {
      String text = Harmless.html(piece.text());
      html.append(
          switch (piece.mark()) {
            case SHARED -> "<mark>" + text + "</mark>";
            case ONLY -> "<span class=\"only\">" + text + "</span>";
            case NONE -> text;
          });
    }
    html.append("</p></div>");
  }
}
