package dev.copydesk.report.held;

import dev.copydesk.report.page.JsonBlock;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The lines of an older report, to be copied where they still hold. Takes as much memory as the
 * report is long, for which there are bounds. For one thread.
 */
public final class Kept {
  private static final byte[] BEGIN = bytes("<script type=\"application/json\" id=\"");
  private static final byte[] PAIR = bytes("{\"a\":\"");
  private static final byte[] ID = bytes("{\"id\":\"");

  /** As a line's place: two things have that key, so that it tells nothing. */
  private static final long AMBIGUOUS = -1;

  private final byte[] report;

  /** By block and key the place of a line: where it begins, and behind its feed where it ends. */
  private final Map<String, Map<String, Long>> lines = new HashMap<>();

  /** A stretch of lines that stand together here and there, not written yet. */
  private int from;

  private int to;

  private Kept(byte[] report) {
    this.report = report;
    read();
  }

  /** No older report. */
  public static Kept nothing() {
    return new Kept(new byte[0]);
  }

  /**
   * Reads an older report; nothing where there is none.
   *
   * @throws IOException when it cannot be read
   */
  public static Kept of(Path report) throws IOException {
    return Files.isRegularFile(report) ? new Kept(Files.readAllBytes(report)) : nothing();
  }

  private void read() {
    @Nullable Map<String, Long> block = null;
    for (int start = 0; start < report.length; ) {
      int end = feed(start) + 1;
      if (report[start] == '<') {
        block = isAt(start, BEGIN) ? block(start + BEGIN.length) : null;
      } else if (block != null) {
        block.merge(key(start), (long) start << 32 | end, (one, other) -> AMBIGUOUS);
      }
      start = end;
    }
  }

  private Map<String, Long> block(int name) {
    String id = new String(report, name, quote(name) - name, StandardCharsets.UTF_8);
    return lines.computeIfAbsent(id, key -> new HashMap<>());
  }

  /** What a line is about: the one or two ids that it begins with. */
  private String key(int line) {
    if (isAt(line, PAIR)) {
      int a = line + PAIR.length;
      int endOfA = quote(a);
      int b = endOfA + "\",\"b\":\"".length();
      return text(a, endOfA) + "\n" + text(b, quote(b));
    }
    int id = line + ID.length;
    return isAt(line, ID) ? text(id, quote(id)) : "";
  }

  private String text(int start, int end) {
    String raw = new String(report, start, end - start, StandardCharsets.UTF_8);
    return raw.indexOf('\\') < 0 ? raw : JsonBlock.text('"' + raw + '"');
  }

  /** The end of a JSON text. */
  private int quote(int start) {
    int at = start;
    while (at < report.length && report[at] != '"' && report[at] != '\n') {
      at += report[at] == '\\' ? 2 : 1;
    }
    return Math.min(at, report.length);
  }

  private int feed(int start) {
    int at = start;
    while (at < report.length - 1 && report[at] != '\n') {
      at++;
    }
    return at;
  }

  private boolean isAt(int start, byte[] text) {
    int end = start + text.length;
    return end <= report.length && Arrays.equals(report, start, end, text, 0, text.length);
  }

  /**
   * Copies a line; stretches of lines that stand together are written together.
   *
   * @param key the ids of what it is about, as the line has them
   * @return whether there is that line
   */
  boolean copy(String block, String key, OutputStream out) throws IOException {
    long place = lines.getOrDefault(block, Map.of()).getOrDefault(key, AMBIGUOUS);
    if (place == AMBIGUOUS) {
      return false;
    }
    int start = (int) (place >>> 32);
    if (start != to) {
      flush(out);
      from = start;
    }
    to = (int) place;
    return true;
  }

  /** Writes what was to be copied; before anything else is written behind it. */
  void flush(OutputStream out) throws IOException {
    out.write(report, from, to - from);
    from = to;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
