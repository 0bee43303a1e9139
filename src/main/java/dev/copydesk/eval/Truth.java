package dev.copydesk.eval;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads labels: which group each page belongs to. */
public final class Truth {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** What the field with the group may be called. */
  private static final List<String> GROUP_FIELDS = List.of("group", "event", "story", "label");

  private Truth() {}

  /**
   * The group of each page.
   *
   * @param file lines {@code page<TAB>group} (further columns are passed over), or JSON lines with
   *     {@code id} and one of {@code group}, {@code event}, {@code story}, {@code label}; also
   *     {@code .gz}
   * @throws IOException when the file cannot be read or a line has no label, with the line's number
   */
  public static Map<String, String> read(Path file) throws IOException {
    Map<String, String> truth = new LinkedHashMap<>();
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        number++;
        if (!line.isBlank()) {
          add(line, file + ":" + number, truth);
        }
      }
    }
    return truth;
  }

  private static InputStream open(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    return file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
  }

  private static void add(String line, String place, Map<String, String> truth) throws IOException {
    if (line.startsWith("{")) {
      JsonNode label = json(line, place);
      String group =
          GROUP_FIELDS.stream()
              .filter(label::has)
              .findFirst()
              .orElseThrow(
                  () -> new IOException(place + ": no group; name it in one of " + GROUP_FIELDS));
      truth.put(label.path("id").asString(""), label.path(group).asString(""));
    } else {
      String[] columns = line.split("\t", -1);
      if (columns.length < 2) {
        throw new IOException(place + ": not a label; give page, tab, group");
      }
      truth.put(columns[0], columns[1]);
    }
  }

  private static JsonNode json(String line, String place) throws IOException {
    try {
      return JSON.readTree(line);
    } catch (JacksonException e) {
      throw new IOException(place + ": broken JSON; mend or remove the line", e);
    }
  }
}
