package dev.copydesk.spark;

import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;

/** Spark in two threads of this JVM, for small tables. */
public final class Session {
  private Session() {}

  /**
   * Starts it, or gives the one that runs.
   *
   * @param folder for what Spark leaves behind
   */
  public static SparkSession start(Path folder) {
    return SparkSession.builder()
        .master("local[2]")
        .config("spark.sql.shuffle.partitions", 3)
        // Of a thousand articles, several blocks.
        .config("spark.copydesk.block", 150)
        .config("spark.default.parallelism", 3)
        // Of small tables, most of the time would go into compiling and planning anew.
        .config("spark.sql.codegen.wholeStage", false)
        .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
        .config("spark.sql.adaptive.enabled", false)
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.sql.warehouse.dir", folder.resolve("warehouse").toString())
        .getOrCreate();
  }
}
