package dev.copydesk.report.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.copydesk.ingest.Inputs;
import dev.copydesk.model.Furniture;
import dev.copydesk.model.Span;
import dev.copydesk.model.ledger.Counts;
import dev.copydesk.model.ledger.Whole;
import dev.copydesk.model.result.PageSummary;
import dev.copydesk.model.result.Result;
import dev.copydesk.pipeline.Pipeline;
import dev.copydesk.pipeline.RunSettings;
import dev.copydesk.pipeline.work.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultFilesTest {
  @TempDir private Path folder;

  private static Result seeds() {
    RunSettings settings = RunSettings.standard();
    Inputs inputs = Inputs.find(List.of(Path.of("seeds")), settings.ingest());
    return Pipeline.run(inputs, settings, Progress.SILENT);
  }

  private Result writtenAndRead(Result result) throws IOException {
    ResultFiles.write(result, folder);
    RunJson.write(folder.resolve("run.json"), "1.0", List.of(), Map.of(), whole(result), Map.of());
    return ResultFiles.read(folder);
  }

  private static Whole whole(Result result) {
    return new Whole(
        result.skipped(),
        result.passedOver(),
        new TreeSet<>(),
        Counts.of(result),
        Map.of(),
        List.of());
  }

  @Test
  void aResultReadsBackAsItWas() throws IOException {
    Result seeds = seeds();
    Result read = writtenAndRead(seeds);
    assertThat(read.pages()).isEqualTo(seeds.pages());
    assertThat(read.articles()).isEqualTo(seeds.articles());
    assertThat(read.furniture()).isEqualTo(seeds.furniture());
    assertThat(read.stories()).isEqualTo(seeds.stories());
    assertThat(read.skipped()).isEqualTo(seeds.skipped());
    assertThat(read.links()).hasSameSizeAs(seeds.links());
  }

  @Test
  void whatRanReadsBackAsItWas() throws IOException {
    RunJson.write(
        folder.resolve("run.json"),
        "1.0",
        List.of("crawl"),
        Map.of("segment", "auto"),
        whole(
            new Result(
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of())),
        Map.of());
    assertThat(RunJson.read(folder))
        .isEqualTo(new RunJson.Run("1.0", List.of("crawl"), Map.of("segment", "auto"), List.of()));
  }

  @Test
  void articlesAndFurnitureTogetherAreThePage() throws IOException {
    Result seeds = seeds();
    PageSummary page = seeds.pages().getFirst();
    String text = Files.readString(Path.of(page.input()));
    var stretches = new Stretches(seeds.pages());
    assertThat(seeds.furniture())
        .filteredOn(piece -> piece.page().equals(page.page()))
        .isNotEmpty()
        .allSatisfy(piece -> assertThat(stretches.next(piece)).isEqualTo(on(text, piece.span())));
  }

  private static String on(String text, Span span) {
    return text.substring(
        text.offsetByCodePoints(0, span.start()), text.offsetByCodePoints(0, span.end()));
  }

  @Test
  void aStretchEndsWhereTheRestOfItsPageDoes() {
    var page =
        new PageSummary("p", "p", "UTF-8", 9, 0, null, List.of(), List.of(), "\uD83D\uDE00ab");
    var stretches = new Stretches(List.of(page));
    assertThat(stretches.next(new Furniture("p", new Span(0, 2), Furniture.Kind.OTHER)))
        .isEqualTo("\uD83D\uDE00a");
    assertThat(stretches.next(new Furniture("p", new Span(2, 9), Furniture.Kind.OTHER)))
        .isEqualTo("b");
  }

  @Test
  void aFolderWithoutASummaryHoldsNoResult() {
    assertThatIOException()
        .isThrownBy(() -> ResultFiles.read(folder))
        .withMessageContaining("holds no complete result");
  }
}
