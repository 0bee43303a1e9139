package dev.copydesk.pipeline.dedup;

import dev.copydesk.ingest.files.InputFile;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where the records of a dataset stand in the contents of its files, in their order. Written by one
 * thread; after that safe to share.
 */
final class Places {
  private final LongArrayList starts = new LongArrayList();
  private final IntArrayList lengths = new IntArrayList();
  private final IntArrayList numbers = new IntArrayList();

  /** Files that hold records. */
  private final List<InputFile> files = new ArrayList<>();

  /** Of each such file its first record. */
  private final IntArrayList firsts = new IntArrayList();

  /** Adds the place of the next record. */
  void add(DatasetLines.Line line) {
    if (files.isEmpty() || !files.getLast().equals(line.file())) {
      files.add(line.file());
      firsts.add(starts.size());
    }
    starts.add(line.line().start());
    lengths.add(line.line().bytes().length);
    numbers.add(Math.toIntExact(line.line().number()));
  }

  /** How many records there are. */
  int size() {
    return starts.size();
  }

  /** How many files hold records. */
  int files() {
    return files.size();
  }

  /** One of these files. */
  InputFile file(int which) {
    return files.get(which);
  }

  /** The record behind the last one of a file. */
  int endOfFile(int file) {
    return file + 1 < firsts.size() ? firsts.getInt(file + 1) : size();
  }

  /** Where a record's first byte stands in its file. */
  long start(int record) {
    return starts.getLong(record);
  }

  /** Where the record's line feed stands, or the file ends. */
  long end(int record) {
    return start(record) + lengths.getInt(record);
  }

  /** Whether nothing but a line feed stands between a record and the one before it. */
  boolean isRightBehind(int record) {
    return start(record) == end(record - 1) + 1 && !isFirst(record);
  }

  private boolean isFirst(int record) {
    return Arrays.binarySearch(firsts.elements(), 0, firsts.size(), record) >= 0;
  }

  /** Which line of its file a record is, from 1. */
  int number(int record) {
    return numbers.getInt(record);
  }
}
