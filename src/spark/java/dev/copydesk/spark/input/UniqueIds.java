package dev.copydesk.spark.input;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.regexp_replace;

import dev.copydesk.ingest.PageIds;
import dev.copydesk.spark.table.Rows;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Gives pages the ids that a run gives them: of those with the same id the first keeps it. Ids that
 * may get into one another's way ({@code a}, {@code a}, {@code a~2}) have the part before the
 * {@code ~} in common, so each such family is numbered by itself, in the run's order.
 */
final class UniqueIds {
  private static final String FAMILY = "family";
  private static final String ID = "id";
  private static final String UNIQUE = "unique";

  private static final StructType RENAMED =
      Rows.longs(Rows.PLACE).add(UNIQUE, DataTypes.StringType, false);

  private UniqueIds() {}

  /**
   * The pages, which have columns of their place and own id, with a unique id in its stead. Pages
   * that could not be decoded have used up theirs and are let go of.
   */
  static Dataset<Row> of(Dataset<Row> pages) {
    Dataset<Row> renamed =
        pages
            .select(col(Rows.PLACE), col(ID), regexp_replace(col(ID), "(~[0-9]+)+$", "").as(FAMILY))
            .repartition(col(FAMILY))
            .sortWithinPartitions(col(FAMILY), col(Rows.PLACE))
            .mapPartitions(
                (MapPartitionsFunction<Row, Row>) UniqueIds::renamed, Rows.encoder(RENAMED));
    return pages
        .filter(col("left").equalTo(false))
        .join(renamed, pages.col(Rows.PLACE).equalTo(renamed.col(Rows.PLACE)), "left")
        .select(
            pages.col(Rows.PLACE), coalesce(col(UNIQUE), col(ID)).as(ID), pages.col(Rows.RECORD));
  }

  /** Of pages in families, those that need another id. */
  private static Iterator<Row> renamed(Iterator<Row> pages) {
    List<Row> renamed = new ArrayList<>();
    String family = "";
    PageIds ids = new PageIds();
    while (pages.hasNext()) {
      Row page = pages.next();
      if (!page.getString(2).equals(family)) {
        family = page.getString(2);
        ids = new PageIds();
      }
      String unique = ids.unique(page.getString(1));
      if (!unique.equals(page.getString(1))) {
        renamed.add(RowFactory.create(page.getLong(0), unique));
      }
    }
    return renamed.iterator();
  }
}
