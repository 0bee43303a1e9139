package dev.copydesk.fuzz;

import com.github.luben.zstd.Zstd;
import dev.copydesk.ingest.Warc;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.netpreserve.jwarc.WarcCompression;
import tools.jackson.databind.json.JsonMapper;

/** The real pages in every form that can be read. */
final class Originals {
  /**
   * A file.
   *
   * @param name with the extension that says what it is
   * @param content as it is
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Original(String name, byte[] content) {
    /** Packed as another extension says; damage then comes before packing. */
    Original packed() throws IOException {
      return new Original(name + ".gz", Warc.gzip(content));
    }
  }

  private Originals() {}

  static List<Original> all() throws IOException {
    List<Original> all = new ArrayList<>();
    try (var files = Files.list(Path.of("seeds"))) {
      for (Path file : files.sorted().toList()) {
        String text = Files.readString(file);
        all.add(new Original("page.txt", utf8(text)));
        all.add(new Original("page.html", html(text)));
        all.add(new Original("page.jsonl", json(text)));
        all.add(new Original("page.warc", warc(text, WarcCompression.NONE)));
      }
    }
    byte[] lines = all.get(2).content();
    all.add(new Original("packed.jsonl.gz", Warc.gzip(lines)));
    all.add(new Original("packed.jsonl.zst", Zstd.compress(lines)));
    all.add(new Original("packed.warc.gz", warc("A page.", WarcCompression.GZIP)));
    all.add(new Original("untold", utf8("{\"text\":\"A line of a file that has no extension.\"}")));
    return all;
  }

  private static byte[] html(String text) {
    StringBuilder html =
        new StringBuilder(
            "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>News - Post</title>"
                + "<meta property=og:title content='News'><script type='application/ld+json'>"
                + "{\"@type\":\"NewsArticle\",\"headline\":\"News\","
                + "\"datePublished\":\"2025-03-30T10:00:00Z\"}</script></head>"
                + "<body><nav><ul><li><a href=/>Home</a></ul></nav><article>\n");
    text.lines()
        .forEach(line -> html.append("<p>").append(line.replace("&", "&amp;")).append('\n'));
    return utf8(html + "</article><footer>Imprint</footer></body></html>");
  }

  private static byte[] json(String text) {
    Map<String, String> whole =
        Map.of("id", "a", "text", text, "date", "2025-03-30", "language", "en", "title", "News");
    StringBuilder lines = new StringBuilder(JsonMapper.shared().writeValueAsString(whole));
    text.lines()
        .filter(line -> line.length() > 80)
        .forEach(
            line ->
                lines
                    .append('\n')
                    .append(JsonMapper.shared().writeValueAsString(Map.of("text", line))));
    return utf8(lines.append('\n').toString());
  }

  private static byte[] warc(String text, WarcCompression compression) throws IOException {
    return new Warc(compression)
        .plain("a", text)
        .response("b", "HTTP/1.1 200 OK\nContent-Type: text/html", html(text))
        .response(
            "c",
            "HTTP/1.1 200 OK\nContent-Type: text/html\nContent-Encoding: gzip",
            Warc.gzip(html("Packed.\n" + text)))
        .response(
            "d",
            "HTTP/1.1 200 OK\nContent-Type: text/plain\nTransfer-Encoding: chunked",
            utf8("5\r\nHello\r\n0\r\n\r\n"))
        .conversion("e", text)
        .revisit("f")
        .bytes();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
