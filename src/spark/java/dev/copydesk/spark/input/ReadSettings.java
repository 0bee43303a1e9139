package dev.copydesk.spark.input;

import dev.copydesk.ingest.IngestSettings;
import dev.copydesk.ingest.json.FieldNames;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is read and whether it is taken apart, as it travels to the tasks.
 *
 * @param maxPageBytes the longest page that is read, unpacked
 * @param maxRatio how many times its size a packed file may unpack to
 * @param fields what the fields of records are called, where they are called otherwise
 * @param split whether pages are taken apart; else each is one article
 */
public record ReadSettings(
    int maxPageBytes, int maxRatio, Map<String, String> fields, boolean split)
    implements Serializable {
  /** Copies the map, in the order of its names, and refuses what the stage refuses. */
  public ReadSettings {
    fields = new TreeMap<>(fields);
    ingest(maxPageBytes, maxRatio, fields);
  }

  IngestSettings ingest() {
    return ingest(maxPageBytes, maxRatio, fields);
  }

  private static IngestSettings ingest(int maxPageBytes, int maxRatio, Map<String, String> fields) {
    FieldNames names = FieldNames.DEFAULT;
    for (Map.Entry<String, String> renamed : fields.entrySet()) {
      names = names.with(renamed.getKey(), renamed.getValue());
    }
    return new IngestSettings(maxPageBytes, maxRatio, names, List.of(), List.of());
  }
}
