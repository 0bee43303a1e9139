package dev.copydesk.segment.roles;

import dev.copydesk.segment.roles.LabelledPage.Segment;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads labelled pages from the {@code .jsonl} and {@code .jsonl.gz} files of a folder, in name
 * order. A record holds {@code id}, {@code page_text}, and one of
 *
 * <ul>
 *   <li>{@code gold_title} and {@code gold_body}, if there {@code html} and {@code url}: the page
 *       of one article;
 *   <li>{@code segments}, each with {@code title}, {@code body}, {@code start_line}: a page of
 *       several.
 * </ul>
 */
final class LabelledPages {
  private static final JsonMapper JSON = JsonMapper.shared();

  /** The site of each article that has a page of its own, by the plain form of its title. */
  private final Map<String, String> sites = new HashMap<>();

  private LabelledPages() {}

  static List<LabelledPage> read(Path folder) throws IOException {
    List<Path> files;
    try (var listed = Files.list(folder)) {
      files = listed.filter(LabelledPages::holdsPages).sorted().toList();
    }
    if (files.isEmpty()) {
      throw new IllegalArgumentException(
          "no .jsonl or .jsonl.gz file of labelled pages: " + folder);
    }
    var reader = new LabelledPages();
    List<LabelledPage> single = new ArrayList<>();
    List<LabelledPage> composed = new ArrayList<>();
    for (boolean several : new boolean[] {false, true}) {
      for (Path file : files) {
        reader.read(file, several, several ? composed : single);
      }
    }
    single.addAll(composed);
    return single;
  }

  private static boolean holdsPages(Path file) {
    return file.toString().endsWith(".jsonl") || file.toString().endsWith(".jsonl.gz");
  }

  /** Pages of one article are read first: composed pages are made of them and share their sites. */
  private void read(Path file, boolean several, List<LabelledPage> to) throws IOException {
    String set = file.getFileName().toString().replaceFirst("\\.jsonl(\\.gz)?$", "");
    try (InputStream in = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
        var lines = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode record = JSON.readTree(line);
        if (record.has("segments") == several) {
          to.add(several ? composed(record, set) : single(record, set));
        }
      }
    }
  }

  private LabelledPage single(JsonNode record, String set) {
    String id = record.get("id").asString();
    String title = string(record, "gold_title");
    String url = string(record, "url");
    String host = url == null ? null : URI.create(url).getHost();
    String site = host == null ? id : host;
    if (title != null) {
      sites.put(Plain.of(title), site);
    }
    Segment segment = new Segment(title, record.get("gold_body").asString(), 0);
    String text = record.get("page_text").asString();
    return new LabelledPage(id, set, site, text, string(record, "html"), false, List.of(segment));
  }

  private LabelledPage composed(JsonNode record, String set) {
    List<Segment> segments = new ArrayList<>();
    for (JsonNode segment : record.get("segments")) {
      String title = string(segment, "title");
      int line = segment.get("start_line").asInt();
      segments.add(new Segment(title, segment.get("body").asString(), line));
    }
    segments.sort(Comparator.comparingInt(Segment::line));
    String id = record.get("id").asString();
    String title = segments.getFirst().title();
    String site = title == null ? id : sites.getOrDefault(Plain.of(title), title);
    String text = record.get("page_text").asString();
    return new LabelledPage(id, set, site, text, null, true, segments);
  }

  private static @Nullable String string(JsonNode record, String field) {
    return record.hasNonNull(field) ? record.get(field).asString() : null;
  }
}
