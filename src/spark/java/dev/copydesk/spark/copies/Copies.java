package dev.copydesk.spark.copies;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import dev.copydesk.copies.CopyGrouper;
import dev.copydesk.model.Article;
import dev.copydesk.model.result.CopyGroup;
import dev.copydesk.model.result.Link;
import dev.copydesk.spark.table.Components;
import dev.copydesk.spark.table.Groups;
import dev.copydesk.spark.table.Rows;
import dev.copydesk.spark.table.WorkTables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * Links to groups of copies. Groups depend on the links of their connected part alone, so each part
 * is grouped by itself, in one task: it holds the part's links and its articles without their
 * texts, some 500 bytes for each.
 */
public final class Copies {
  private static final String IS_LINK = "is_link";

  private Copies() {}

  /** The groups under the places of their first articles. */
  public static Dataset<Row> of(Dataset<Row> articles, Dataset<Row> links, WorkTables work) {
    Dataset<Row> ties = links.filter(col(Links.IS_COPY));
    Dataset<Row> parts = work.table("parts", () -> Components.of(ties, work, "parts"));
    Dataset<Row> linksByPart =
        ties.join(parts, ties.col(Rows.A).equalTo(parts.col(Rows.PLACE)))
            .select(
                col(Components.PART),
                lit(1L).as(IS_LINK),
                col(Rows.A).as(Rows.PLACE),
                col(Rows.B),
                ties.col(Rows.RECORD));
    Dataset<Row> articlesByPart =
        articles
            .join(parts, Rows.PLACE)
            .map((MapFunction<Row, Row>) Copies::light, Rows.encoder(PARTED));
    return articlesByPart
        .union(linksByPart)
        .repartition(col(Components.PART))
        .sortWithinPartitions(col(Components.PART), col(IS_LINK), col(Rows.PLACE), col(Rows.B))
        .mapPartitions((MapPartitionsFunction<Row, Row>) Copies::groups, Rows.encoder(Rows.PLACED));
  }

  private static final org.apache.spark.sql.types.StructType PARTED =
      Rows.longs(Components.PART, IS_LINK, Rows.PLACE, Rows.B)
          .add(Rows.RECORD, org.apache.spark.sql.types.DataTypes.StringType, false);

  /** An article without its text, which grouping does not read. */
  private static Row light(Row row) {
    Article light = Rows.light(Rows.record(row, Article.class));
    long part = row.getLong(2);
    return RowFactory.create(part, 0L, Rows.place(row), 0L, Rows.write(light));
  }

  private static Iterator<Row> groups(Iterator<Row> rows) {
    return new Groups(rows, 0, part -> Integer.MAX_VALUE, (part, members) -> groups(members));
  }

  private static List<Row> groups(List<Row> part) {
    List<Article> articles = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    Map<String, Long> places = new HashMap<>();
    for (Row row : part) {
      if (row.getLong(1) == 0) {
        Article article = Rows.read(row.getString(4), Article.class);
        articles.add(article);
        places.put(article.id(), row.getLong(2));
      } else {
        links.add(Rows.read(row.getString(4), Link.class));
      }
    }
    return CopyGrouper.group(articles, links).stream()
        .map(group -> RowFactory.create(first(group, places), Rows.write(group)))
        .toList();
  }

  /** In the order of the run, the members stand in order too. */
  private static long first(CopyGroup group, Map<String, Long> places) {
    return Math.min(
        Objects.requireNonNull(places.get(group.original())),
        Objects.requireNonNull(places.get(group.members().getFirst().article())));
  }
}
