package dev.copydesk.segment.roles;

import dev.copydesk.model.Page;
import dev.copydesk.segment.pieces.Piece;
import dev.copydesk.segment.pieces.Scissors;
import dev.copydesk.segment.roles.LabelledPage.Segment;
import dev.copydesk.text.Offsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes pages of kinds that a crawl holds and labelled pages lack. */
final class Variations {
  /** A page that is the first paragraphs of an article alone has at most so many. */
  private static final int FEW = 10;

  /** A text this short is not printed twice. In UTF-16 characters. */
  private static final int SHORTEST_COPY = 300;

  private Variations() {}

  /** An article pasted without anything around it, in the ways in which people paste. */
  static List<Lesson> pasted(LabelledPage page) {
    Segment segment = page.segments().getFirst();
    if (segment.title() == null || segment.title().isBlank() || segment.body().isBlank()) {
      return List.of();
    }
    String title = segment.title().strip();
    List<String> body =
        segment.body().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    List<String> few = body.subList(0, Math.min(body.size(), 1 + page.id().length() % FEW));
    return Stream.of(
            paste(page, "\n", List.of(), few),
            paste(page, "\n\n", List.of(title), body),
            paste(page, "\n", List.of(title, title), body),
            paste(page, "\n", List.of(), List.of(String.join(" ", body))))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Lesson> paste(
      LabelledPage labels, String between, List<String> titles, List<String> body) {
    List<String> lines = new ArrayList<>(titles);
    lines.addAll(body);
    Page page = labels.page(String.join(between, lines));
    List<Piece> pieces = Scissors.cut(page, Offsets.of(page.text()));
    List<Role> roles = new ArrayList<>(Collections.nCopies(pieces.size(), Role.BODY));
    for (int i = 0; i < Math.min(titles.size(), roles.size()); i++) {
      roles.set(i, i == 0 ? Role.HEADLINE : Role.HEAD);
    }
    return Lesson.of(page, pieces, roles);
  }

  /** A page of several articles in other company. */
  static List<Lesson> rearranged(LabelledPage page) {
    return Stream.of(twice(page), withoutFirst(page))
        .flatMap(Optional::stream)
        .map(other -> Labeller.label(other, other.asText()).flatMap(Labelled::lesson))
        .flatMap(Optional::stream)
        .toList();
  }

  /** An article stands twice in a row, as on a list that has it from two outlets. */
  private static Optional<LabelledPage> twice(LabelledPage page) {
    List<Segment> segments = page.segments();
    for (int k = 1; k < segments.size() - 1; k++) {
      if (segments.get(k).body().length() >= SHORTEST_COPY) {
        int from = segments.get(k).line();
        int to = segments.get(k + 1).line();
        List<String> lines = lines(page);
        List<String> longer = new ArrayList<>(lines.subList(0, to));
        longer.addAll(lines.subList(from, lines.size()));
        List<Segment> more = new ArrayList<>(segments.subList(0, k + 1));
        more.addAll(moved(segments.subList(k, segments.size()), to - from));
        return Optional.of(composed(page, longer, more));
      }
    }
    return Optional.empty();
  }

  /** The page from its second article on. */
  private static Optional<LabelledPage> withoutFirst(LabelledPage page) {
    if (page.segments().size() < 2) {
      return Optional.empty();
    }
    List<Segment> rest = page.segments().subList(1, page.segments().size());
    List<String> lines = lines(page);
    int from = rest.getFirst().line();
    return Optional.of(composed(page, lines.subList(from, lines.size()), moved(rest, -from)));
  }

  private static List<String> lines(LabelledPage page) {
    return Arrays.asList(page.text().split("\n", -1));
  }

  private static List<Segment> moved(List<Segment> segments, int by) {
    return segments.stream()
        .map(segment -> new Segment(segment.title(), segment.body(), segment.line() + by))
        .toList();
  }

  private static LabelledPage composed(
      LabelledPage page, List<String> lines, List<Segment> segments) {
    String text = String.join("\n", lines);
    return new LabelledPage(page.id(), page.set(), page.site(), text, null, true, segments);
  }
}
