import dev.copydesk.ingest.html.HtmlPages;
import dev.copydesk.model.Page;
import dev.copydesk.model.Segmentation;
import dev.copydesk.segment.Segmenter;
import dev.copydesk.text.decoding.Decoder;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Question: how many megabytes of pages does one core decode, render and segment in a second, and
 * does a page of twice the length take twice the time?
 *
 * <p>Fixture: made pages of the usual make-up: a menu of 60 words, a headline, a byline, a date, 30
 * paragraphs, 40 headlines of other articles; some 12 kB of text each, the words drawn as often as
 * Zipf's law has it, from one seed; the same in markup with scripts and styles as heavy as news
 * sites have them. Or the {@code .txt} and {@code .html} files of a folder. Then single pages of 1,
 * 10 and 50 MB: all in one line, a headline a line, and pages in a row.
 *
 * <p>Control: the articles are counted, so that no speed is bought with pages that go unread; the
 * megabytes a second of the long pages stay about the same from one length to the next.
 *
 * <p>Command, after a build: {@code java -Xmx6g -cp target/copydesk.jar src/bench/PageSpeed.java
 * [FOLDER]}
 */
final class PageSpeed {
  private static final int PAGES = 300;
  private static final int ROUNDS = 12;
  private static final int[] LENGTHS = {1, 10, 50};

  private final Segmenter segmenter = new Segmenter();
  private final Random chance = new Random(20_250_330);
  private final String[] words = new String[20_000];

  private PageSpeed() {
    for (int i = 0; i < words.length; i++) {
      StringBuilder word = new StringBuilder();
      for (int left = 2 + chance.nextInt(8); left > 0; left--) {
        word.append((char) ('a' + chance.nextInt(26)));
      }
      words[i] = word.toString();
    }
  }

  /** Prints a line for every kind of page. */
  public static void main(String[] args) throws IOException {
    var speed = new PageSpeed();
    System.out.println("pages                  MB   CPU s   MB/CPU s  text MB/CPU s  articles");
    if (args.length > 0) {
      speed.measure("text of the folder", read(Path.of(args[0]), ".txt"), false, ROUNDS);
      speed.measure("HTML of the folder", read(Path.of(args[0]), ".html"), true, ROUNDS);
    } else {
      List<String> pages = Stream.generate(speed::page).limit(PAGES).toList();
      speed.measure("text", bytes(pages), false, ROUNDS);
      speed.measure("HTML", bytes(pages.stream().map(speed::html).toList()), true, ROUNDS);
    }
    for (int megabytes : LENGTHS) {
      speed.measureLong(megabytes);
    }
  }

  private void measureLong(int megabytes) {
    int length = megabytes * 1_000_000;
    String name = " of " + megabytes + " MB";
    measure("line" + name, List.of(filled(length, " ", this::sentence)), false, 1);
    measure("headlines" + name, List.of(filled(length, "\n", this::headline)), false, 1);
    measure("run-on" + name, List.of(filled(length, "\n", this::page)), false, 1);
  }

  private static List<byte[]> read(Path folder, String ending) throws IOException {
    List<byte[]> pages = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(ending)).sorted().toList()) {
        pages.add(Files.readAllBytes(file));
      }
    }
    return pages;
  }

  private static List<byte[]> bytes(List<String> pages) {
    return pages.stream().map(page -> page.getBytes(StandardCharsets.UTF_8)).toList();
  }

  private static byte[] filled(
      int length, String between, java.util.function.Supplier<String> part) {
    StringBuilder page = new StringBuilder(length + 20_000);
    while (page.length() < length) {
      page.append(part.get()).append(between);
    }
    return page.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Goes through the pages some times and tells of the last. */
  private void measure(String name, List<byte[]> pages, boolean html, int rounds) {
    if (pages.isEmpty()) {
      return;
    }
    for (int round = 1; round <= rounds; round++) {
      long read = 0;
      long text = 0;
      long articles = 0;
      long start = processorNanoseconds();
      for (byte[] bytes : pages) {
        Segmentation result = segmenter.segment(page(bytes, html));
        read += bytes.length;
        text += html ? result.page().text().length() : bytes.length;
        articles += result.articles().size();
      }
      double seconds = (processorNanoseconds() - start) / 1e9;
      if (round == rounds) {
        System.out.printf(
            Locale.ROOT,
            "%-20s %5.1f %7.2f %10.1f %14.1f %9d%n",
            name,
            read / 1e6,
            seconds,
            read / 1e6 / seconds,
            text / 1e6 / seconds,
            articles);
      }
    }
  }

  private static Page page(byte[] bytes, boolean html) {
    String text = Decoder.decode(bytes, List.of()).orElseThrow().text();
    if (!html) {
      return new Page("p", "p", "UTF-8", text, List.of(), Page.Said.NOTHING);
    }
    HtmlPages.Rendered seen = HtmlPages.render(text, null);
    return new Page("p", "p", "UTF-8", seen.text(), seen.blocks(), seen.said());
  }

  /** The time that this thread was at work. */
  private static long processorNanoseconds() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private String page() {
    StringBuilder page = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      page.append(capital(word())).append('\n');
    }
    page.append(headline()).append("\nBy ").append(capital(word())).append(' ');
    page.append(capital(word())).append("\nMarch 30, 2025 at 2:30 PM\n");
    for (int i = 0; i < 30; i++) {
      for (int sentences = 1 + chance.nextInt(4); sentences > 0; sentences--) {
        page.append(sentence()).append(' ');
      }
      page.append('\n');
    }
    page.append("Related articles\n");
    for (int i = 0; i < 40; i++) {
      page.append(headline()).append('\n');
    }
    return page.toString();
  }

  /** A page in markup: each line a block, beside as much script as sites have. */
  private String html(String page) {
    StringBuilder html = new StringBuilder("<!DOCTYPE html><html><head><title>A page</title>");
    html.append("<style>").append(".a{color:red}".repeat(3_000)).append("</style></head><body>");
    html.append("<script>").append("var a=function(){return 1};".repeat(4_000)).append("</script>");
    for (String line : page.lines().toList()) {
      boolean paragraph = line.strip().endsWith(".");
      html.append("<div class=\"grid__item grid__item--wide\" data-track='{\"at\":\"list\"}'>");
      html.append(paragraph ? "<p>" : "<a href=\"https://news.example/a/b/c\" class=\"link\">");
      html.append(line).append(paragraph ? "</p></div>\n" : "</a></div>\n");
    }
    return html.append("</body></html>").toString();
  }

  private String headline() {
    StringBuilder line = new StringBuilder(capital(word()));
    for (int left = 5 + chance.nextInt(7); left > 0; left--) {
      line.append(' ').append(word());
    }
    return line.toString();
  }

  private String sentence() {
    StringBuilder line = new StringBuilder(capital(word()));
    for (int left = 8 + chance.nextInt(18); left > 0; left--) {
      line.append(left % 7 == 0 ? ", " : " ").append(word());
    }
    return line.append('.').toString();
  }

  private String word() {
    double u = chance.nextDouble();
    return words[(int) Math.min(words.length - 1, Math.exp(u * Math.log(words.length)))];
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
