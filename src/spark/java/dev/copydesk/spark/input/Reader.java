package dev.copydesk.spark.input;

import dev.copydesk.ingest.Decoded;
import dev.copydesk.ingest.IngestSettings;
import dev.copydesk.ingest.Item;
import dev.copydesk.ingest.PageSource;
import dev.copydesk.ingest.RawPage;
import dev.copydesk.model.Page;
import dev.copydesk.model.Skipped;
import dev.copydesk.segment.Segmenter;
import dev.copydesk.spark.table.Rows;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/** Reads the files of one task and takes their pages apart, one after the other. For one thread. */
final class Reader implements Iterator<Row> {
  private final int task;
  private final Iterator<Source> sources;
  private final ReadSettings settings;
  private final Configuration hadoop;
  private final Segmenter segmenter;
  private @Nullable PageSource source;
  private @Nullable Item next;
  private long number;

  Reader(int task, Iterator<Source> sources, ReadSettings settings, Configuration hadoop) {
    this.task = task;
    this.sources = sources;
    this.settings = settings;
    this.hadoop = hadoop;
    this.segmenter = new Segmenter();
  }

  @Override
  public boolean hasNext() {
    while (next == null) {
      if (source != null) {
        next = source.next();
      }
      if (next == null) {
        close();
        if (!sources.hasNext()) {
          return false;
        }
        source = open(sources.next());
      }
    }
    return true;
  }

  private PageSource open(Source file) {
    IngestSettings ingest = settings.ingest();
    Path path = new Path(java.net.URI.create(file.uri()));
    return PageSource.of(
        file.file(),
        file.isParquet()
            ? () -> new ParquetLines(path, hadoop)
            : () -> path.getFileSystem(hadoop).open(path),
        ingest);
  }

  private void close() {
    if (source != null) {
      source.close();
      source = null;
    }
  }

  @Override
  public Row next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    Item item = next;
    next = null;
    return switch (item) {
      case Item.Left left -> row(null, left.skipped());
      case RawPage raw -> {
        yield switch (raw.decode()) {
          case Decoded.Left left -> row(raw.id(), left.skipped());
          case Decoded.Read read -> row(raw.id(), split(read.page()));
        };
      }
    };
  }

  private Sheet split(Page page) {
    return Sheet.of(settings.split() ? segmenter.segment(page) : segmenter.whole(page));
  }

  private Row row(@Nullable String id, Object found) {
    return RowFactory.create(task, number++, id, found instanceof Skipped, Rows.write(found));
  }
}
