package dev.copydesk.report.files;

import dev.copydesk.model.ledger.Counts;
import dev.copydesk.model.ledger.Noted;
import dev.copydesk.model.ledger.Whole;
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
   * @param whole what there is, and what came in when
   * @param seconds wall-clock seconds by stage
   * @throws IOException when it cannot be written
   */
  public static void write(
      Path file,
      String version,
      List<String> inputs,
      Map<String, String> settings,
      Whole whole,
      Map<String, Double> seconds)
      throws IOException {
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("version", version);
    run.put("inputs", inputs);
    run.put("settings", settings);
    run.put("counts", counts(whole));
    run.put("characters", characters(whole.counts()));
    run.put("seconds", seconds);
    run.put("additions", whole.additions().stream().map(RunJson::told).toList());
    String json = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(run) + "\n";
    OutputFile.write(file, to -> to.write(json.getBytes(StandardCharsets.UTF_8)));
  }

  private static Map<String, Object> told(Noted addition) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("number", addition.number());
    told.put("date", addition.date());
    told.put("what", addition.what());
    told.put("inputs", addition.inputs());
    told.put("added", addition.added());
    told.put("replaced", addition.replaced());
    told.put("removed", addition.removed());
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

  private static Map<String, Object> counts(Whole whole) {
    Counts all = whole.counts();
    Map<String, Object> counts = new LinkedHashMap<>();
    counts.put("pages", all.pages());
    counts.put("articles", all.articles());
    counts.put("teasers", all.teasers());
    counts.put("links", all.links());
    counts.put("groups_of_copies", all.groups());
    counts.put("copies", all.copies());
    counts.put("stories", all.stories());
    counts.put("stories_of_several", all.shared());
    counts.put("skipped", (long) whole.skipped().size());
    counts.put("passed_over", whole.passedOver());
    return counts;
  }

  /** Every character that came in stands in one span of an article or of furniture. */
  private static Map<String, Long> characters(Counts all) {
    Map<String, Long> characters = new LinkedHashMap<>();
    characters.put("in", all.characters());
    characters.put("articles", all.inArticles());
    characters.put("furniture", all.inFurniture());
    characters.put("accounted_for", all.inArticles() + all.inFurniture());
    return characters;
  }
}
