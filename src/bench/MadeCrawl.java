import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Makes input of any size from the pages in {@code seeds}: each record has some of their paragraphs
 * in another order, with every sixth word exchanged for another of theirs, so that it packs about
 * as well as real news. The same number makes the same record.
 *
 * <p>Command: {@code java src/bench/MadeCrawl.java jsonl|warc GIGABYTES}; writes to standard
 * output, so that no disk has to hold it.
 */
final class MadeCrawl {
  private static final int PARAGRAPHS = 12;
  private static final int EXCHANGED = 6;

  /** Half the length of a page of today's large outlets, in characters. */
  private static final int PAGE = 120_000;

  private final List<String[]> paragraphs = new ArrayList<>();
  private final List<String> words = new ArrayList<>();

  MadeCrawl() throws IOException {
    try (var files = Files.list(Path.of("seeds"))) {
      for (Path file : files.sorted().toList()) {
        Files.readString(file)
            .lines()
            .filter(line -> line.length() > 80)
            .forEach(line -> paragraphs.add(line.split(" ")));
      }
    }
    paragraphs.forEach(paragraph -> words.addAll(List.of(paragraph)));
  }

  /** Writes records until there are so many gigabytes. */
  public static void main(String[] args) throws IOException {
    MadeCrawl crawl = new MadeCrawl();
    long wanted = (long) (Double.parseDouble(args[1]) * 1e9);
    try (OutputStream out = new BufferedOutputStream(new PrintStream(System.out), 1 << 16)) {
      long written = 0;
      for (int number = 0; written < wanted; number++) {
        byte[] record = args[0].equals("warc") ? crawl.warc(number) : crawl.json(number);
        out.write(record);
        written += record.length;
      }
    }
  }

  /** A line of JSON with its line feed. */
  byte[] json(int number) {
    return String.format(
            Locale.ROOT,
            "{\"id\": \"made-%d\", \"title\": %s, \"source\": \"The Made Times\","
                + " \"date\": \"2025-03-30\", \"text\": %s}%n",
            number,
            quoted(title(number)),
            quoted(String.join("\n\n", text(number))))
        .getBytes(StandardCharsets.UTF_8);
  }

  /** A response record of a page that is mostly markup, as news pages are. */
  byte[] warc(int number) {
    String title = title(number);
    StringBuilder html =
        new StringBuilder("<!DOCTYPE html><html lang=en><head><meta charset=utf-8>");
    html.append("<title>").append(title).append("</title></head><body><h1>").append(title);
    html.append("</h1>\n");
    for (String paragraph : text(number)) {
      html.append("<div class=\"article-body__block article-body__block--text\" data-part=\"");
      html.append(paragraph.hashCode()).append("\"><p class=\"article-body__paragraph\">");
      html.append(paragraph).append("</p></div>\n<aside class=\"share\"><a href=\"/share/");
      html.append(number).append("\">Share</a></aside>\n");
    }
    Random chance = new Random(number);
    while (html.length() < PAGE) {
      String word = words.get(chance.nextInt(words.size()));
      html.append("<li class=\"nav__item nav__item--").append(chance.nextInt(100));
      html.append("\"><a href=\"/section/")
          .append(word)
          .append('/')
          .append(chance.nextInt(1 << 20));
      html.append("\" data-track=\"nav\">").append(word).append("</a></li>\n");
    }
    byte[] body = html.append("</body></html>").toString().getBytes(StandardCharsets.UTF_8);
    String http =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
            + body.length
            + "\r\n\r\n";
    String head =
        "WARC/1.0\r\n"
            + "WARC-Type: response\r\n"
            + "WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-%012d>\r\n"
            + "WARC-Date: 2025-03-30T10:00:00Z\r\n"
            + "WARC-Target-URI: https://made.example/%d\r\n"
            + "Content-Type: application/http; msgtype=response\r\n"
            + "Content-Length: %d\r\n\r\n"
            + "%s";
    byte[] before =
        String.format(Locale.ROOT, head, number, number, http.length() + body.length, http)
            .getBytes(StandardCharsets.UTF_8);
    byte[] record = new byte[before.length + body.length + 4];
    System.arraycopy(before, 0, record, 0, before.length);
    System.arraycopy(body, 0, record, before.length, body.length);
    System.arraycopy(
        "\r\n\r\n".getBytes(StandardCharsets.US_ASCII), 0, record, record.length - 4, 4);
    return record;
  }

  private String title(int number) {
    Random chance = new Random(number);
    return String.join(" ", chance.ints(8, 0, words.size()).mapToObj(words::get).toList());
  }

  private List<String> text(int number) {
    Random chance = new Random(-1L - number);
    return chance
        .ints(PARAGRAPHS, 0, paragraphs.size())
        .mapToObj(choice -> changed(paragraphs.get(choice), chance))
        .toList();
  }

  private String changed(String[] paragraph, Random chance) {
    StringBuilder text = new StringBuilder();
    for (String word : paragraph) {
      boolean isExchanged = chance.nextInt(EXCHANGED) == 0;
      text.append(text.isEmpty() ? "" : " ");
      text.append(isExchanged ? words.get(chance.nextInt(words.size())) : word);
    }
    return text.toString();
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }
}
