package dev.copydesk.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import dev.copydesk.model.Article;
import dev.copydesk.model.CopyGroup;
import dev.copydesk.model.Link;
import dev.copydesk.model.Story;
import dev.copydesk.spark.table.Rows;
import dev.copydesk.stories.StoryFinder;
import dev.copydesk.stories.StorySettings;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * Articles to stories. The stage weighs every article against all others, so for now one task holds
 * them all: it, and not the cluster, bounds how much a job can take. It needs some 12 KB of memory
 * for an article.
 */
final class Stories {
  private static final String TABLE = "table";

  private Stories() {}

  /** The stories under their places. */
  static Dataset<Row> of(Dataset<Row> articles, Dataset<Row> copies, Dataset<Row> links) {
    return tagged(articles, 0, col(Rows.PLACE), lit(0L))
        .union(tagged(copies, 1, col(Rows.PLACE), lit(0L)))
        .union(tagged(links, 2, col(Rows.A), col(Rows.B)))
        .repartition(1)
        .sortWithinPartitions(TABLE, Rows.A, Rows.B)
        .mapPartitions((MapPartitionsFunction<Row, Row>) Stories::find, Rows.encoder(Rows.PLACED));
  }

  private static Dataset<Row> tagged(
      Dataset<Row> rows,
      int table,
      org.apache.spark.sql.Column first,
      org.apache.spark.sql.Column second) {
    return rows.select(lit(table).as(TABLE), first.as(Rows.A), second.as(Rows.B), col(Rows.RECORD));
  }

  private static Iterator<Row> find(Iterator<Row> rows) {
    List<Article> articles = new ArrayList<>();
    List<CopyGroup> copies = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    while (rows.hasNext()) {
      Row row = rows.next();
      switch (row.getInt(0)) {
        case 0 -> articles.add(Rows.read(row.getString(3), Article.class));
        case 1 -> copies.add(Rows.read(row.getString(3), CopyGroup.class));
        default -> links.add(Rows.read(row.getString(3), Link.class));
      }
    }
    List<Story> stories = new StoryFinder(StorySettings.DEFAULT).find(articles, copies, links);
    List<Row> placed = new ArrayList<>();
    stories.forEach(
        story -> placed.add(RowFactory.create((long) placed.size(), Rows.write(story))));
    return placed.iterator();
  }
}
