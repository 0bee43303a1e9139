package dev.copydesk.report.files;

import dev.copydesk.model.Article;
import dev.copydesk.model.CopyGroup;
import dev.copydesk.model.PageSummary;
import dev.copydesk.model.Result;
import dev.copydesk.model.Story;
import dev.copydesk.model.ledger.Addition;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Writes and reads {@code run.json}: what ran, how, what came of it, and how long it took. */
public final class RunJson {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private RunJson() {}

  /**
   * Writes the file. It alone holds times, so it alone differs between two runs over the same
   * input.
   *
   * @param file where to
   * @param version of the program
   * @param inputs as they were given, in the run's order
   * @param settings by name
   * @param seconds wall-clock seconds by stage
   * @param additions what came in when
   * @throws IOException when it cannot be written
   */
  public static void write(
      Path file,
      String version,
      List<String> inputs,
      Map<String, String> settings,
      Result result,
      Map<String, Double> seconds,
      List<Addition> additions)
      throws IOException {
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("version", version);
    run.put("inputs", inputs);
    run.put("settings", settings);
    run.put("counts", counts(result));
    run.put("characters", characters(result));
    run.put("seconds", seconds);
    run.put("additions", additions.stream().map(RunJson::told).toList());
    String json = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(run) + "\n";
    OutputFile.write(file, to -> to.write(json.getBytes(StandardCharsets.UTF_8)));
  }

  private static Map<String, Object> told(Addition addition) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("number", addition.number());
    told.put("date", addition.date());
    told.put("what", addition.what());
    told.put("inputs", addition.inputs());
    told.put("added", addition.added().size());
    told.put("replaced", addition.replaced().size());
    told.put("removed", addition.removed().size());
    told.put("unchanged", addition.unchanged());
    return told;
  }

  /** One addition, as far as the file tells of it. */
  public record Told(int number) {}

  /**
   * What ran, as it was written.
   *
   * @param version of the program
   * @param inputs as they were given
   * @param settings by name
   * @param additions what came in when; none in a result of an early version
   */
  public record Run(
      String version,
      List<String> inputs,
      Map<String, String> settings,
      @Nullable List<Told> additions) {
    /** The number of the latest addition; 0 where none is told. */
    public int latest() {
      return additions == null || additions.isEmpty() ? 0 : additions.getLast().number();
    }
  }

  /**
   * Reads what ran.
   *
   * @throws IOException when the folder holds no complete result, or the file is damaged
   */
  public static Run read(Path folder) throws IOException {
    Path file = ResultFiles.complete(folder).resolve(ResultFolder.SUMMARY);
    try {
      return JSON.readValue(Files.readString(file), Run.class);
    } catch (JacksonException e) {
      throw new IOException(file + " is damaged; run copydesk again", e);
    }
  }

  private static Map<String, Object> counts(Result result) {
    Map<String, Object> counts = new LinkedHashMap<>();
    long teasers = result.articles().stream().filter(a -> a.kind() == Article.Kind.TEASER).count();
    counts.put("pages", (long) result.pages().size());
    counts.put("articles", result.articles().size() - teasers);
    counts.put("teasers", teasers);
    counts.put("links", (long) result.links().size());
    counts.put("groups_of_copies", (long) result.copies().size());
    counts.put(
        "copies", result.copies().stream().map(CopyGroup::members).mapToLong(List::size).sum());
    counts.put("stories", (long) result.stories().size());
    counts.put(
        "stories_of_several",
        result.stories().stream().map(Story::articles).filter(a -> a.size() > 1).count());
    counts.put("skipped", (long) result.skipped().size());
    counts.put("passed_over", result.passedOver());
    return counts;
  }

  /** Every character that came in stands in one span of an article or of furniture. */
  private static Map<String, Long> characters(Result result) {
    Map<String, Long> characters = new LinkedHashMap<>();
    long inArticles =
        result.articles().stream()
            .flatMap(article -> article.spans().stream())
            .mapToLong(span -> span.length())
            .sum();
    long inFurniture =
        result.furniture().stream().mapToLong(furniture -> furniture.span().length()).sum();
    characters.put("in", result.pages().stream().mapToLong(PageSummary::characters).sum());
    characters.put("articles", inArticles);
    characters.put("furniture", inFurniture);
    characters.put("accounted_for", inArticles + inFurniture);
    return characters;
  }
}
