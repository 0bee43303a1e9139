package dev.copydesk.spark.table;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.xxhash64;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The connected parts of a graph, by large-star and small-star in turns (Kiveris and others,
 * "Connected Components in MapReduce and Beyond", 2014): every round brings all nodes nearer to the
 * smallest of their part, so that a chain of n nodes takes about log n rounds. Each round is
 * written down. No row holds a node's neighbours, however many they are.
 */
public final class Components {
  /** The smallest node of a part. */
  public static final String PART = "part";

  /** Far more than any graph needs: a chain of 2^40 nodes takes some forty. */
  private static final int MOST_ROUNDS = 100;

  private Components() {}

  /**
   * Of every node that has an edge, the part that it is in.
   *
   * @param name of the tables of the rounds
   */
  public static Dataset<Row> of(Dataset<Row> edges, WorkTables work, String name) {
    Dataset<Row> stars = work.round(name + "-0", edges.select(Rows.A, Rows.B).distinct());
    Row before = summary(stars);
    for (int round = 1; round <= MOST_ROUNDS; round++) {
      stars = work.round(name + "-" + round % 2, smallStar(largeStar(stars)));
      Row now = summary(stars);
      if (now.equals(before)) {
        return stars
            .select(col(Rows.B).as(Rows.PLACE), col(Rows.A).as(PART))
            .union(stars.select(col(Rows.A).as(Rows.PLACE), col(Rows.A).as(PART)))
            .distinct();
      }
      before = now;
    }
    throw new IllegalStateException("parts of the graph were not found in " + MOST_ROUNDS);
  }

  /** Edges point from the smaller node to the larger; equal graphs have equal summaries. */
  private static Row summary(Dataset<Row> edges) {
    return edges
        .agg(count(lit(1)), sum(xxhash64(col(Rows.A), col(Rows.B)).mod(lit(1L << 40))))
        .first();
  }

  /** Ties every larger neighbour of a node to the smallest of its neighbourhood. */
  private static Dataset<Row> largeStar(Dataset<Row> edges) {
    Dataset<Row> both =
        edges
            .select(
                explode(
                        array(
                            struct(col(Rows.A).as("node"), col(Rows.B).as("other")),
                            struct(col(Rows.B).as("node"), col(Rows.A).as("other"))))
                    .as("e"))
            .select("e.node", "e.other");
    Dataset<Row> smallest =
        both.groupBy("node").agg(min(least(col("node"), col("other"))).as("least"));
    return both.filter(col("other").gt(col("node")))
        .join(smallest, "node")
        .select(col("least").as(Rows.A), col("other").as(Rows.B))
        .distinct();
  }

  /** Ties every node and its smaller neighbours to the smallest of them. */
  private static Dataset<Row> smallStar(Dataset<Row> edges) {
    Dataset<Row> smallest = edges.groupBy(Rows.B).agg(min(Rows.A).as("least"));
    Dataset<Row> moved =
        edges.join(smallest, Rows.B).select(col("least").as(Rows.A), col(Rows.A).as(Rows.B));
    return moved
        .union(smallest.select(col("least").as(Rows.A), col(Rows.B)))
        .filter(col(Rows.A).notEqual(col(Rows.B)))
        .distinct();
  }
}
