package dev.copydesk.segment.roles;

import dev.copydesk.model.Article;
import dev.copydesk.model.Page;
import dev.copydesk.segment.Segmenter;
import dev.copydesk.segment.roles.LabelledPage.Segment;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How well pages are taken apart, by set: bodies, titles and starts against their labels. */
final class Figures {
  /** An article starts right within so many lines. */
  private static final int NEAR = 2;

  private final Map<String, Tally> tallies = new TreeMap<>();

  /** Takes pages apart and adds up what is right. */
  void add(RoleReader reader, List<LabelledPage> pages) {
    Segmenter segmenter = new Segmenter(reader);
    for (LabelledPage page : pages) {
      score(segmenter, page, page.asText(), page.set());
      Page html = page.asHtml();
      if (html != null) {
        score(segmenter, page, html, page.set() + ", html");
      }
    }
  }

  void print(PrintStream to) {
    tallies.forEach((set, tally) -> to.println(set + ": " + tally));
  }

  private void score(Segmenter segmenter, LabelledPage labels, Page page, String set) {
    List<Article> found = segmenter.segment(page).articles();
    Tally tally = tallies.computeIfAbsent(set, name -> new Tally());
    for (Segment segment : labels.segments()) {
      tally.addBody(segment, likest(segment, found, labels.composed()));
    }
    if (labels.composed()) {
      List<Integer> starts = found.stream().map(a -> line(page, a)).toList();
      tally.addStarts(labels.segments(), new ArrayList<>(starts));
    }
  }

  private static int line(Page page, Article article) {
    int start = page.text().offsetByCodePoints(0, article.extent().start());
    return (int) page.text().substring(0, start).chars().filter(c -> c == '\n').count();
  }

  /** The article that shares most words with a segment; of a page of one, the largest. */
  private static Optional<Article> likest(Segment segment, List<Article> found, boolean composed) {
    Comparator<Article> order =
        composed
            ? Comparator.comparingDouble(article -> likeness(segment.body(), article.text(), 1))
            : Comparator.comparingInt(Article::words);
    return found.stream().max(order);
  }

  /** Twice the runs of words in both, by the runs in all. */
  private static double likeness(String body, String text, int run) {
    var right = Plain.runs(body, run);
    var got = Plain.runs(text, run);
    int all = Plain.size(right) + Plain.size(got);
    return all == 0 ? 1 : 2.0 * Plain.shared(right, got) / all;
  }

  /** What is right of one set. */
  private static final class Tally {
    private int segments;
    private double words;
    private double runs;
    private int titles;
    private int right;
    private int startsRight;
    private int startsFound;
    private int starts;

    void addBody(Segment segment, Optional<Article> article) {
      String text = article.map(Article::text).orElse("");
      segments++;
      words += likeness(segment.body(), text, 1);
      runs += likeness(segment.body(), text, 4);
      if (segment.title() != null) {
        titles++;
        String title = article.map(Article::title).orElse("");
        right += Plain.of(title).equals(Plain.of(segment.title())) ? 1 : 0;
      }
    }

    void addStarts(List<Segment> segments, List<Integer> lines) {
      starts += segments.size();
      startsFound += lines.size();
      for (Segment segment : segments) {
        Optional<Integer> near =
            lines.stream()
                .filter(line -> Math.abs(line - segment.line()) <= NEAR)
                .min(Comparator.comparingInt(line -> Math.abs(line - segment.line())));
        near.ifPresent(lines::remove);
        startsRight += near.isPresent() ? 1 : 0;
      }
    }

    @Override
    public String toString() {
      String line =
          String.format(
              Locale.ROOT,
              "%d articles, body F %.4f (words) %.4f (runs of four), titles right %.4f",
              segments,
              words / segments,
              runs / segments,
              titles == 0 ? 1 : (double) right / titles);
      double f = 2.0 * startsRight / Math.max(1, startsFound + starts);
      return starts == 0 ? line : line + String.format(Locale.ROOT, ", starts F %.4f", f);
    }
  }
}
