package dev.copydesk.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.copydesk.ingest.files.InputFile;
import dev.copydesk.ingest.json.FieldNames;
import dev.copydesk.ingest.json.JsonRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found, and how settings change it. */
final class InputsTest {
  @TempDir Path folder;

  @Test
  void globsSayWhatOfAFolderIsRead() throws IOException {
    for (String name : List.of("a.txt", "b.md", "old/a.txt", "old/b.md", "old/c.jpg")) {
      write(name, "A page.");
    }
    assertThat(names(List.of("*.md"), List.of())).containsExactly("b.md", "old/b.md");
    assertThat(names(List.of(), List.of("old/**"))).containsExactly("a.txt");
    assertThat(names(List.of("old/*"), List.of("*.jpg"))).containsExactly("old/a.txt", "old/b.md");
  }

  @Test
  void anInputOfUnknownNameIsKnownByItsContent() throws IOException {
    Path json = write("export.json", "\n {\"id\":\"a\",\"text\":\"One.\"}\n");
    Path notes = write("notes.md", "Two.");
    Path packed =
        Files.write(
            folder.resolve("feed.bin"),
            Warc.gzip("{\"id\":\"c\",\"text\":\"Three.\"}".getBytes(StandardCharsets.UTF_8)));
    assertThat(Reading.of(IngestSettings.DEFAULT, json, notes, packed).lines())
        .containsExactly("a: One.", "c: Three.", "notes.md: Two.");
  }

  @Test
  void theSizeOfAllFilesIsReadInTheEnd() throws IOException {
    write("a.jsonl", "{\"text\":\"One.\"}\n".repeat(1_000));
    write("b.txt", "Two.");
    Inputs found = Inputs.find(List.of(folder), IngestSettings.DEFAULT);
    try (PageSource source = found.open()) {
      long before = source.bytesRead();
      while (source.next() != null) {
        assertThat(source.bytesRead()).isBetween(before, found.bytes());
        before = source.bytesRead();
      }
      assertThat(source.bytesRead()).isEqualTo(found.bytes()).isEqualTo(16_004);
    }
  }

  @Test
  void fieldsAreReadUnderTheirNames() throws IOException {
    Path file =
        write(
            "a.jsonl",
            """
            {"id":1,"body":"Text.","text":5,"title":" T ","date":"2024-05-06T23:59:00-08:00","source":"S","url":"U","language":"deu"}
            {"body":"Epoch.","date":1714953600,"title":"","language":"Klingon"}
            """);
    Reading reading =
        Reading.of(
            IngestSettings.DEFAULT.withFields(FieldNames.DEFAULT.with("text", "body")), file);
    assertThat(reading.lines()).containsExactly("1: Text.", "a.jsonl:2: Epoch.");
    assertThat(reading.pages().getFirst().said())
        .hasToString("Said[title=T, date=2024-05-06, source=S, byline=null, url=U, language=de]");
    assertThat(reading.pages().getLast().said().date()).isEqualTo(LocalDate.of(2024, 5, 6));
    assertThat(reading.pages().getLast().said().language()).isNull();
  }

  @Test
  void linesComeOutAsTheyStandInTheFile() throws IOException {
    String first = "{ \"text\" : \"One.\",\"other\":[1]}\r";
    Path file = write("a.jsonl", first + "\n\nbroken");
    InputFile found = Inputs.find(List.of(file), IngestSettings.DEFAULT).files().getFirst();
    List<String> lines = new ArrayList<>();
    try (JsonLines all = new JsonLines(found, IngestSettings.DEFAULT)) {
      while (all.next() instanceof JsonLines.Line line) {
        String kind = line.parse() instanceof JsonRecord.Fields fields ? fields.text() : "broken";
        lines.add(
            line.number() + " " + kind + " " + new String(line.bytes(), StandardCharsets.UTF_8));
      }
    }
    assertThat(lines).containsExactly("1 One. " + first, "3 broken broken");
  }

  @ParameterizedTest
  @CsvSource({"0, 10, --max-page", "536870913, 10, --max-page", "10, 0, --max-ratio"})
  void settingsRefuseNonsense(int maxPageBytes, int maxRatio, String named) {
    assertThatThrownBy(
            () ->
                new IngestSettings(
                    maxPageBytes, maxRatio, FieldNames.DEFAULT, List.of(), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(named);
  }

  private List<String> names(List<String> include, List<String> exclude) {
    IngestSettings settings = new IngestSettings(1_000, 10, FieldNames.DEFAULT, include, exclude);
    return Inputs.find(List.of(folder), settings).files().stream().map(InputFile::name).toList();
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
