package dev.copydesk.spark.stories;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.when;

import dev.copydesk.model.Article;
import dev.copydesk.spark.table.Rows;
import dev.copydesk.stories.voices.Pointers;
import java.util.Iterator;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Teasers to the articles that they point to, by the rules of {@link Pointers}: a join on runs of
 * words and one on headlines. Without teasers, nothing is shuffled.
 */
final class Pointing {
  private static final StructType RUN =
      new StructType()
          .add(Voices.ID, DataTypes.StringType, false)
          .add("is_run", DataTypes.BooleanType, false)
          .add("key", DataTypes.LongType, false);

  private Pointing() {}

  /** For every teaser that points somewhere its id, as {@code pointer}, and that of the target. */
  static Dataset<Row> of(Dataset<Row> heard) {
    Dataset<Row> teasers = heard.filter(col("teaser").and(col(Voices.ORIGINAL).isNull()));
    Dataset<Row> articles = heard.filter(col("teaser").equalTo(false));
    Dataset<Row> asking = keys(teasers).toDF("pointer", "is_run", "key");
    Dataset<Row> offered = teasers.isEmpty() ? keys(articles.limit(0)) : keys(articles);
    Dataset<Row> met = asking.join(offered, new String[] {"is_run", "key"}, "inner");
    Dataset<Row> holders = holders(asking, met);
    Dataset<Row> namesakes = namesakes(met);
    return teasers
        .select(col(Voices.ID).as("pointer"))
        .join(holders, col("pointer").equalTo(col("held")), "left")
        .join(namesakes, new String[] {"pointer"}, "left")
        .select(
            col("pointer"),
            when(col("holder").isNotNull(), col("holder")).otherwise(col("namesake")).as("target"))
        .filter(col("target").isNotNull());
  }

  /** For every teaser the article that has most of its runs, where that is enough. */
  private static Dataset<Row> holders(Dataset<Row> asking, Dataset<Row> met) {
    Dataset<Row> sizes =
        asking.filter(col("is_run")).groupBy("pointer").agg(count(lit(1)).as("size"));
    return met.filter(col("is_run"))
        .groupBy("pointer", Voices.ID)
        .agg(count(lit(1)).as("shared"))
        .join(sizes, "pointer")
        .withColumn("share", col("shared").cast("double").divide(col("size").cast("double")))
        .filter(col("share").geq(Pointers.MOST_OF_IT))
        .withColumn(
            "rank",
            row_number()
                .over(
                    Window.partitionBy("pointer")
                        .orderBy(col("share").desc(), Voices.inOrder(col(Voices.ID)))))
        .filter(col("rank").equalTo(1))
        .select(col("pointer").as("held"), col(Voices.ID).as("holder"));
  }

  /** For every teaser the article with its headline, where that is the only one. */
  private static Dataset<Row> namesakes(Dataset<Row> met) {
    return met.filter(col("is_run").equalTo(false))
        .groupBy("pointer")
        .agg(count(lit(1)).as("articles"), min(Voices.ID).as("namesake"))
        .filter(col("articles").equalTo(1))
        .select("pointer", "namesake");
  }

  private static Dataset<Row> keys(Dataset<Row> articles) {
    return articles.flatMap((FlatMapFunction<Row, Row>) Pointing::keys, Rows.encoder(RUN));
  }

  private static Iterator<Row> keys(Row row) {
    Article article = Rows.record(row, Article.class);
    java.util.List<Row> keys = new java.util.ArrayList<>();
    for (long run : Pointers.runs(article.text())) {
      keys.add(RowFactory.create(article.id(), true, run));
    }
    long headline = Pointers.headline(article);
    if (headline != 0) {
      keys.add(RowFactory.create(article.id(), false, headline));
    }
    return keys.iterator();
  }
}
