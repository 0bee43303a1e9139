package dev.copydesk.spark.stories;

import dev.copydesk.stories.likeness.Days;
import dev.copydesk.stories.likeness.Group;
import dev.copydesk.stories.likeness.Vector;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Groups of voices as rows. */
final class Groupings {
  static final StructType SCHEMA =
      vector(vector(vector(new StructType(), "words"), "names"), "languages")
          .add("size", DataTypes.IntegerType, false)
          .add("dated", DataTypes.IntegerType, false)
          .add("days", DataTypes.DoubleType, false)
          .add("naming", DataTypes.IntegerType, false)
          .add("named", DataTypes.createArrayType(DataTypes.IntegerType, false), false);

  private Groupings() {}

  private static StructType vector(StructType schema, String name) {
    return schema
        .add(name, DataTypes.createArrayType(DataTypes.IntegerType, false), false)
        .add(name + "_weights", DataTypes.createArrayType(DataTypes.DoubleType, false), false);
  }

  static Row row(Group group) {
    return RowFactory.create(
        Vectors.boxed(group.words().terms()),
        Vectors.boxed(group.words().weights()),
        Vectors.boxed(group.names().terms()),
        Vectors.boxed(group.names().weights()),
        Vectors.boxed(group.languages().terms()),
        Vectors.boxed(group.languages().weights()),
        group.size(),
        group.days().dated(),
        group.days().sum(),
        group.days().naming(),
        Vectors.boxed(group.days().named()));
  }

  static Group read(Row row) {
    Vector words = Vectors.vector(row, 0);
    Vector names = Vectors.vector(row, 2);
    Vector languages = Vectors.vector(row, 4);
    Days days =
        new Days(
            row.getInt(6), row.getInt(7), row.getDouble(8), row.getInt(9), Vectors.ints(row, 10));
    return new Group(words, names, languages, days);
  }
}
