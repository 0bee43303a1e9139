package dev.copydesk.report.data;

import dev.copydesk.model.result.Link;
import dev.copydesk.report.data.ReportData.LinkView;

/** The ties as the report's data has them. Without state. */
public final class LinkViews {
  private LinkViews() {}

  /** A tie between two articles that are named so. */
  public static <N> LinkView<N> view(Link link, Names<N> names) {
    return new LinkView<>(
        names.article(link.a()),
        names.article(link.b()),
        StoryViews.key(link.relation()),
        StoryViews.rounded(link.jaccard()),
        StoryViews.rounded(link.containment()),
        link.passages().size());
  }
}
