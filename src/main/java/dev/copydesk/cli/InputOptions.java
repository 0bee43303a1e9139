package dev.copydesk.cli;

import dev.copydesk.ingest.IngestSettings;
import dev.copydesk.ingest.json.FieldNames;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Option;

/** Options of every command that reads inputs. */
final class InputOptions {
  @Option(
      names = "--field",
      paramLabel = "FIELD=NAME",
      description = {
        "What a field of JSON records is called: text, id, title, date, source, url, language.",
        "Example: --field text=body --field date=published_at"
      })
  private Map<String, String> fields = new LinkedHashMap<>();

  IngestSettings settings() {
    FieldNames names = FieldNames.DEFAULT;
    for (Map.Entry<String, String> renamed : fields.entrySet()) {
      names = names.with(renamed.getKey(), renamed.getValue());
    }
    return IngestSettings.DEFAULT.withFields(names);
  }
}
