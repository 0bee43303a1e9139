package dev.copydesk.spark.stories;

import dev.copydesk.spark.table.WorkTables;
import dev.copydesk.stories.StorySettings;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Articles to stories, by the rules of {@link dev.copydesk.stories.StoryFinder}. */
public final class Stories {
  private Stories() {}

  /** The stories under the places of their first articles. */
  public static Dataset<Row> of(
      Dataset<Row> articles,
      Dataset<Row> copies,
      Dataset<Row> links,
      StorySettings settings,
      WorkTables work) {
    Voices voices = Voices.of(articles, copies, work);
    Dataset<Row> vectors = work.table("vectors", () -> Vectors.of(voices, work));
    Dataset<Row> found = work.table("neighbours", () -> Nearest.of(vectors, work));
    Dataset<Row> ties = work.table("ties", () -> Edges.ties(voices, links));
    Dataset<Row> edges = work.table("edges", () -> Edges.of(found, ties, vectors));
    Dataset<Row> groups = work.table("groups", () -> Parts.groups(vectors, edges, settings, work));
    Dataset<Row> nearest = work.table("next", () -> Parts.nearest(groups, edges));
    return Telling.of(voices, copies, groups, nearest, work);
  }
}
