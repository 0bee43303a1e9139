package dev.copydesk.spark.copies;

import dev.copydesk.model.Article;
import dev.copydesk.model.Fingerprint;
import dev.copydesk.spark.table.Grid;
import dev.copydesk.spark.table.Rows;
import dev.copydesk.verify.ComparedArticle;
import dev.copydesk.verify.Verifier;
import dev.copydesk.verify.VerifySettings;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Pairs to links: both texts are brought together, in a {@link Grid}, and compared. */
public final class Links {
  /** Whether the link makes copies. */
  public static final String IS_COPY = "is_copy";

  private static final StructType SCHEMA =
      Rows.longs(Rows.A, Rows.B)
          .add(IS_COPY, DataTypes.BooleanType, false)
          .add(Rows.RECORD, DataTypes.StringType, false);

  private static final Verifier VERIFIER = new Verifier(VerifySettings.ALL_RELATIONS);

  /** A text with its shingles takes, reckoned, five times the memory of a voice's index. */
  private static final double SHARE = 0.2;

  private Links() {}

  /** The links between articles, of the pairs that candidates gives. */
  public static Dataset<Row> of(Dataset<Row> articles, Dataset<Row> pairs) {
    return Grid.of(articles, SHARE).meet(pairs, articles, Text::of, Links::links, SCHEMA);
  }

  /** An article as it is held: its words, sixteen bytes each, are cut when it is compared. */
  private record Text(Article article, Fingerprint print) {
    static Text of(Row row) {
      Article article = Rows.record(row, Article.class);
      return new Text(article, Prints.of(article));
    }

    ComparedArticle compared() {
      return ComparedArticle.of(article, print);
    }
  }

  private static Iterator<Row> links(long number, Text article, List<Grid.Partner<Text>> partners) {
    ComparedArticle passing = article.compared();
    return partners.stream()
        .flatMap(partner -> link(number, passing, partner.pair(), partner.thing().compared()))
        .iterator();
  }

  private static Stream<Row> link(long number, ComparedArticle a, Row pair, ComparedArticle b) {
    boolean stands =
        Meetings.RULES.stands(
            pair.getBoolean(1),
            pair.getBoolean(2),
            pair.getLong(3),
            a.text().print(),
            b.text().print());
    return stands
        ? VERIFIER.link(a, b).stream()
            .map(
                link ->
                    RowFactory.create(
                        number, pair.getLong(0), link.relation().isCopy(), Rows.write(link)))
        : Stream.empty();
  }
}
