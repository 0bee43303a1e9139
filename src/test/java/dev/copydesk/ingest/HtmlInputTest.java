package dev.copydesk.ingest;

import static dev.copydesk.ingest.Warc.SITE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.model.Page;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Markup comes in as rendered text, from whatever container. */
final class HtmlInputTest {
  private static final String MARKUP =
      """
      <!DOCTYPE html>
      <html lang="uk"><head><meta charset="%s"><title>Новини</title></head>
      <body><h1>Міст відкрито</h1><p>Новий міст через річку відкрили вранці.</p></body></html>
      """;

  @TempDir Path folder;

  @Test
  void theRenderedTextIsThePage() throws IOException {
    Page page =
        onlyPage(write("a.html", MARKUP.formatted("utf-8").getBytes(StandardCharsets.UTF_8)));
    assertThat(page.text().lines())
        .contains("Міст відкрито", "Новий міст через річку відкрили вранці.");
    assertThat(page.blocks()).hasSize((int) page.text().lines().count());
  }

  @Test
  void theCharsetOfTheMetaElementCounts() throws IOException {
    byte[] koi8 = MARKUP.formatted("koi8-u").getBytes(Charset.forName("KOI8-U"));
    Page page = onlyPage(write("a.htm", koi8));
    assertThat(page.text()).contains("Новий міст через річку");
    assertThat(page.encoding()).isEqualTo("KOI8-U");
  }

  @Test
  void aFileWithoutExtensionIsKnownByItsMarkup() throws IOException {
    Page page =
        onlyPage(write("index", MARKUP.formatted("utf-8").getBytes(StandardCharsets.UTF_8)));
    assertThat(page.blocks()).isNotEmpty();
  }

  @Test
  void theHttpHeaderGoesBeforeTheMetaElement() throws IOException {
    byte[] cp1251 = MARKUP.formatted("koi8-u").getBytes(Charset.forName("windows-1251"));
    byte[] warc =
        new Warc()
            .response("m", "HTTP/1.1 200 OK\nContent-Type: text/html; charset=windows-1251", cp1251)
            .bytes();
    Page page = onlyPage(write("x.warc", warc));
    assertThat(page.text()).contains("Новий міст через річку");
    assertThat(page.said().url()).isEqualTo(SITE + "m");
  }

  private static Page onlyPage(Path file) {
    Reading reading = Reading.of(IngestSettings.DEFAULT, file);
    assertThat(reading.skipped()).isEmpty();
    assertThat(reading.pages()).hasSize(1);
    return reading.pages().getFirst();
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }
}
