package dev.copydesk.cli.options;

import dev.copydesk.ingest.IngestSettings;
import dev.copydesk.ingest.json.FieldNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Options of every command that reads inputs. */
public final class InputOptions {
  @ArgGroup(validate = false, heading = "%nWhat is read:%n", order = 10)
  private Reading reading = new Reading();

  /** Picocli fills the group in; a line feed parts the values that a settings file gives. */
  private static final class Reading {
    @Option(
        names = "--include",
        paramLabel = "GLOB",
        split = Config.SEPARATOR,
        hideParamSyntax = true,
        description = {
          "Read only these files of folders, whatever their extension. A glob without / is matched"
              + " with the name, one with / with the path below INPUT. May be repeated.",
          "Example: --include '*.txt' --include '2025/**.html'"
        })
    private List<String> include = new ArrayList<>();

    @Option(
        names = "--exclude",
        paramLabel = "GLOB",
        split = Config.SEPARATOR,
        hideParamSyntax = true,
        description = "Pass over these files of folders. May be repeated.")
    private List<String> exclude = new ArrayList<>();

    @Option(
        names = "--field",
        paramLabel = "FIELD=NAME",
        split = Config.SEPARATOR,
        hideParamSyntax = true,
        description = {
          "What a field of JSON records is called: text, id, title, date, source, url, language.",
          "Example: --field text=body --field date=published_at"
        })
    private Map<String, String> fields = new LinkedHashMap<>();

    @Option(
        names = "--max-page",
        paramLabel = "SIZE",
        converter = ByteSize.class,
        description = "Skip pages, lines and records longer than this, unpacked; default 64M.")
    private int maxPage = IngestSettings.DEFAULT.maxPageBytes();

    @Option(
        names = "--max-ratio",
        paramLabel = "N",
        description =
            "Give up a packed file that unpacks to more than N times its size; default"
                + " ${DEFAULT-VALUE}.")
    private int maxRatio = IngestSettings.DEFAULT.maxRatio();
  }

  /**
   * What the options say.
   *
   * @throws IllegalArgumentException where they ask for nonsense
   */
  public IngestSettings settings() {
    FieldNames names = FieldNames.DEFAULT;
    for (Map.Entry<String, String> renamed : reading.fields.entrySet()) {
      names = names.with(renamed.getKey(), renamed.getValue());
    }
    return new IngestSettings(
        reading.maxPage, reading.maxRatio, names, reading.include, reading.exclude);
  }
}
