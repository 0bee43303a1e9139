package dev.copydesk.segment.roles;

import dev.copydesk.model.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All that can be learnt from a labelled page. */
final class Lessons {
  private Lessons() {}

  /**
   * The page as text, as HTML where it has it, and variations of it that crawls hold and the labels
   * do not.
   */
  static List<Lesson> of(LabelledPage page) {
    List<Lesson> lessons = new ArrayList<>();
    Page html = page.asHtml();
    if (html != null) {
      Labeller.label(page, html).flatMap(Labelled::lesson).ifPresent(lessons::add);
    }
    Optional<Labelled> text = Labeller.label(page, page.asText());
    text.flatMap(Labelled::lesson).ifPresent(lessons::add);
    if (page.composed()) {
      lessons.addAll(Variations.rearranged(page));
    } else {
      text.flatMap(labelled -> labelled.withoutHead(page)).ifPresent(lessons::add);
      lessons.addAll(Variations.pasted(page));
    }
    return lessons;
  }
}
