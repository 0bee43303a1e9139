package dev.copydesk.report.held;

import dev.copydesk.model.result.CopyGroup;
import dev.copydesk.model.result.PageSummary;
import dev.copydesk.model.result.Result;
import dev.copydesk.model.result.Story;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which pages belong together, each set of several once.
 *
 * @param same ids of pages with the same main article
 * @param sameStory ids of pages whose main articles tell the same story
 */
record PageSets(List<List<String>> same, List<List<String>> sameStory) {

  static PageSets of(Selection selection, Result.Lookup lookup) {
    return new PageSets(
        sets(selection, main -> lookup.group(main).map(CopyGroup::id)),
        sets(selection, main -> lookup.story(main).map(Story::id)));
  }

  private static List<List<String>> sets(
      Selection selection, Function<String, Optional<String>> set) {
    Map<String, List<String>> sets = new LinkedHashMap<>();
    for (PageSummary page : selection.pages()) {
      String main = page.main();
      if (main != null && selection.ids().contains(main)) {
        set.apply(main)
            .ifPresent(id -> sets.computeIfAbsent(id, key -> new ArrayList<>()).add(page.page()));
      }
    }
    return sets.values().stream().filter(pages -> pages.size() > 1).toList();
  }
}
