package dev.copydesk.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;

import dev.copydesk.model.Article;
import dev.copydesk.model.result.CopyGroup;
import dev.copydesk.spark.table.Rows;
import dev.copydesk.text.Languages;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Tells languages, once for a group of copies: copies of a text are in its language. */
final class Spoken {
  private static final StructType NAMED = Rows.PLACED.add("id", DataTypes.StringType, false);

  private static final StructType TWO = Rows.columns(DataTypes.StringType, "key", "value");

  private Spoken() {}

  /** The articles with their languages, as far as they can be told. */
  static Dataset<Row> of(Dataset<Row> articles, Dataset<Row> copies) {
    Dataset<Row> named = articles.map((MapFunction<Row, Row>) Spoken::named, Rows.encoder(NAMED));
    Dataset<Row> originals =
        copies
            .flatMap((FlatMapFunction<Row, Row>) Spoken::originals, Rows.encoder(TWO))
            .toDF("id", "original");
    Dataset<Row> told =
        named
            .join(originals, named.col("id").equalTo(originals.col("id")), "left_anti")
            .map((MapFunction<Row, Row>) Spoken::told, Rows.encoder(TWO))
            .toDF("voice", "language");
    Dataset<Row> voices =
        named
            .join(originals, named.col("id").equalTo(originals.col("id")), "left")
            .select(
                col(Rows.PLACE),
                col(Rows.RECORD),
                coalesce(col("original"), named.col("id")).as("voice"));
    return voices
        .join(told, "voice")
        .select(col(Rows.PLACE), col(Rows.RECORD), col("language"))
        .map((MapFunction<Row, Row>) Spoken::spoken, Rows.encoder(Rows.PLACED));
  }

  private static Row named(Row row) {
    return RowFactory.create(
        Rows.place(row), row.getString(1), Rows.record(row, Article.class).id());
  }

  private static java.util.Iterator<Row> originals(Row row) {
    CopyGroup group = Rows.record(row, CopyGroup.class);
    return group.members().stream()
        .map(member -> RowFactory.create(member.article(), group.original()))
        .iterator();
  }

  private static Row told(Row row) {
    Article article = Rows.record(row, Article.class);
    String language = article.language();
    return RowFactory.create(
        article.id(),
        language.equals(Languages.UNKNOWN) ? Languages.detect(article.text()) : language);
  }

  private static Row spoken(Row row) {
    Article article = Rows.record(row, Article.class);
    Article known =
        article.language().equals(Languages.UNKNOWN)
            ? article.withLanguage(row.getString(2))
            : article;
    return RowFactory.create(Rows.place(row), Rows.write(known));
  }
}
