package dev.copydesk.spark.table;

/** The tables of a result with their columns, as the README of the project has them. */
public enum ResultTable {
  /** Articles and teasers. */
  ARTICLES(
      "id STRING, page STRING, n INT, kind STRING, title STRING, source STRING, byline STRING,"
          + " published STRING, language STRING, start INT, end INT, spans ARRAY<ARRAY<INT>>,"
          + " words INT, text STRING, copies STRING, story STRING"),
  /** One row for every page. */
  PAGES(
      "page STRING, input STRING, encoding STRING, characters INT, articles INT, main STRING,"
          + " copy_of ARRAY<STRING>, related ARRAY<STRING>"),
  /** What on the pages is no article. */
  FURNITURE("page STRING, start INT, end INT, kind STRING, text STRING"),
  /** Verified relations. */
  LINKS(
      "a STRING, b STRING, relation STRING, jaccard DOUBLE, containment DOUBLE,"
          + " passages ARRAY<ARRAY<ARRAY<INT>>>"),
  /** Groups of copies. */
  COPIES(
      "id STRING, original STRING, members ARRAY<STRUCT<article: STRING, relation: STRING,"
          + " jaccard: DOUBLE, containment: DOUBLE>>, sources ARRAY<STRING>"),
  /** Groups by event. */
  STORIES(
      "id STRING, headline STRING, articles ARRAY<STRING>, copies ARRAY<STRING>, `from` STRING,"
          + " `to` STRING, sources ARRAY<STRING>, entities ARRAY<STRING>, keywords ARRAY<STRING>,"
          + " summary ARRAY<STRUCT<sentence: STRING, article: STRING>>,"
          + " ties ARRAY<STRUCT<article: STRING, closeness: DOUBLE>>, loosest STRING,"
          + " nearest STRUCT<story: STRING, closeness: DOUBLE>"),
  /** What was left out. */
  SKIPPED("input STRING, reason STRING");

  private final String columns;

  ResultTable(String columns) {
    this.columns = columns;
  }

  /** The columns in Spark's words. */
  public String columns() {
    return columns;
  }
}
