package dev.copydesk.spark.stories;

import dev.copydesk.stories.likeness.Days;
import dev.copydesk.stories.likeness.Group;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Groups of voices as rows. */
final class Groupings {
  static final StructType SCHEMA =
      new StructType()
          .add("words", DataTypes.BinaryType, false)
          .add("names", DataTypes.BinaryType, false)
          .add("languages", DataTypes.BinaryType, false)
          .add("size", DataTypes.IntegerType, false)
          .add("dated", DataTypes.IntegerType, false)
          .add("days", DataTypes.DoubleType, false)
          .add("naming", DataTypes.IntegerType, false)
          .add("named", DataTypes.createArrayType(DataTypes.IntegerType, false), false);

  private Groupings() {}

  static Row row(Group group) {
    return RowFactory.create(
        Packed.bytes(group.words()),
        Packed.bytes(group.names()),
        Packed.bytes(group.languages()),
        group.size(),
        group.days().dated(),
        group.days().sum(),
        group.days().naming(),
        Vectors.boxed(group.days().named()));
  }

  static Group read(Row row) {
    Days days =
        new Days(
            row.getInt(3), row.getInt(4), row.getDouble(5), row.getInt(6), Vectors.ints(row, 7));
    return new Group(Packed.vector(row, 0), Packed.vector(row, 1), Packed.vector(row, 2), days);
  }
}
