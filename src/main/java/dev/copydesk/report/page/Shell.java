package dev.copydesk.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * A page of HTML with slots, written as <code>{{name}}</code>, that are filled while it is written.
 * What fills a slot is never read for further slots.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Shell {
  private static final String OPEN = "{{";
  private static final String CLOSE = "}}";

  private final String template;

  /** What stands in a slot. */
  @FunctionalInterface
  public interface Slot {
    /** Writes it; a failure of the writer ends the page. */
    void writeTo(Writer to) throws IOException;

    /** A slot for a text that is HTML already. */
    static Slot of(String html) {
      return to -> to.write(html);
    }
  }

  private Shell(String template) {
    this.template = template;
  }

  /** The shell of that name among this program's resources. */
  public static Shell named(String resource) {
    return new Shell(resource(List.of(resource)));
  }

  /**
   * Writes the page; the writer stays open.
   *
   * @throws IllegalArgumentException when the shell has a slot that nothing is given for
   */
  public void write(Map<String, Slot> slots, Writer to) throws IOException {
    int at = 0;
    for (int open = template.indexOf(OPEN); open >= 0; open = template.indexOf(OPEN, at)) {
      to.write(template, at, open - at);
      int close = template.indexOf(CLOSE, open);
      String name = template.substring(open + OPEN.length(), close);
      Slot slot = slots.get(name);
      if (slot == null) {
        throw new IllegalArgumentException("nothing is given for the slot " + name);
      }
      slot.writeTo(to);
      at = close + CLOSE.length();
    }
    to.write(template, at, template.length() - at);
  }

  /**
   * Resources of the report one after the other, as one style sheet or script. Line ends are those
   * that a browser sees, so that hashes fit however the sources were checked out.
   */
  public static String resource(List<String> names) {
    var all = new StringBuilder();
    for (String name : names) {
      String path = "/dev/copydesk/report/" + name;
      try (InputStream in = Shell.class.getResourceAsStream(path)) {
        if (in == null) {
          throw new IllegalStateException("part of the report not on the class path: " + path);
        }
        all.append(new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n"));
      } catch (IOException e) {
        throw new UncheckedIOException("part of the report cannot be read: " + path, e);
      }
    }
    return all.toString();
  }

  /**
   * A content security policy under which nothing is loaded, sent or run but this style and this
   * script.
   *
   * @param style the content of the style element
   * @param script the content of the script element, empty where the page has none
   */
  public static String policy(String style, String script) {
    String scripts = script.isEmpty() ? "'none'" : hash(script);
    return "default-src 'none'; script-src %s; style-src %s; img-src data:; base-uri 'none'; form-action 'none'"
        .formatted(scripts, hash(style));
  }

  private static String hash(String content) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }
}
