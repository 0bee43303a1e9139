package dev.copydesk.report.files;

import dev.copydesk.model.Article;
import dev.copydesk.model.Skipped;
import dev.copydesk.model.ledger.Addition;
import dev.copydesk.model.result.CopyGroup;
import dev.copydesk.model.result.Link;
import dev.copydesk.model.result.Result;
import dev.copydesk.model.result.Story;
import dev.copydesk.report.files.Rows.ArticleRow;
import dev.copydesk.report.files.Rows.ChangeRow;
import dev.copydesk.report.files.Rows.CopiesRow;
import dev.copydesk.report.files.Rows.FurnitureRow;
import dev.copydesk.report.files.Rows.LinkRow;
import dev.copydesk.report.files.Rows.PageRow;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the tables of a result, one JSON object a line, UTF-8, and reads them back. Without state
 * and safe to share between threads.
 */
public final class ResultFiles {
  /** Articles and teasers with their texts. */
  public static final String ARTICLES = "articles.jsonl";

  /** One line for every page. */
  public static final String PAGES = "pages.jsonl";

  /** What on the pages is no article. */
  public static final String FURNITURE = "furniture.jsonl";

  /** Verified relations. */
  public static final String LINKS = "links.jsonl";

  /** Groups of copies. */
  public static final String COPIES = "copies.jsonl";

  /** Groups by event. */
  public static final String STORIES = "stories.jsonl";

  /** What was left out. */
  public static final String SKIPPED = "skipped.jsonl";

  /** What became of stories and pages since the run that began the result. */
  public static final String CHANGES = "changes.jsonl";

  static final JsonMapper JSON =
      JsonMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();

  private ResultFiles() {}

  /**
   * Writes all tables.
   *
   * @return the names of the files written
   * @throws IOException when one cannot be written
   */
  public static List<String> write(Result result, Path folder) throws IOException {
    var lookup = new Result.Lookup(result.articles(), result.copies(), result.stories());
    write(
        folder.resolve(ARTICLES),
        result.articles(),
        article ->
            ArticleRow.of(
                article,
                lookup.group(article.id()).map(CopyGroup::id).orElse(null),
                lookup.story(article.id()).map(Story::id).orElse(null)));
    write(folder.resolve(PAGES), result.pages(), PageRow::of);
    var stretches = new Stretches(result.pages());
    write(
        folder.resolve(FURNITURE),
        result.furniture(),
        piece -> FurnitureRow.of(piece, stretches.next(piece)));
    write(folder.resolve(LINKS), result.links(), LinkRow::of);
    write(folder.resolve(COPIES), result.copies(), CopiesRow::of);
    write(folder.resolve(STORIES), result.stories(), Function.identity());
    write(folder.resolve(SKIPPED), result.skipped(), Function.identity());
    return List.of(ARTICLES, PAGES, FURNITURE, LINKS, COPIES, STORIES, SKIPPED);
  }

  /**
   * Writes what became of stories and pages.
   *
   * @return the name of the file written
   * @throws IOException when it cannot be written
   */
  public static String write(List<Addition> additions, Path folder) throws IOException {
    write(
        folder.resolve(CHANGES),
        additions.stream().flatMap(ChangeRow::of).toList(),
        Function.identity());
    return CHANGES;
  }

  private static <T> void write(Path file, List<T> records, Function<T, ?> row) throws IOException {
    OutputFile.write(
        file,
        to -> {
          var out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
          for (T entry : records) {
            out.write(JSON.writeValueAsString(row.apply(entry)));
            out.write('\n');
          }
          out.flush();
        });
  }

  /**
   * Reads a whole result.
   *
   * @throws IOException when the folder holds no complete result, or a line is damaged
   */
  public static Result read(Path folder) throws IOException {
    List<FurnitureRow> furniture = read(folder, FURNITURE, FurnitureRow.class, Function.identity());
    Map<String, StringBuilder> rests = new HashMap<>();
    for (FurnitureRow row : furniture) {
      rests.computeIfAbsent(row.page(), page -> new StringBuilder()).append(row.text());
    }
    return new Result(
        read(folder, PAGES, PageRow.class, row -> row.page(rest(row, rests))),
        articles(folder),
        furniture.stream().map(FurnitureRow::furniture).toList(),
        links(folder),
        copies(folder),
        stories(folder),
        read(folder, SKIPPED, Skipped.class, Function.identity()));
  }

  private static String rest(PageRow page, Map<String, StringBuilder> rests) {
    StringBuilder rest = rests.get(page.page());
    return rest == null ? "" : rest.toString();
  }

  /**
   * Reads the articles of a result.
   *
   * @throws IOException when the folder holds no complete result, or a line is damaged
   */
  public static List<Article> articles(Path folder) throws IOException {
    return read(folder, ARTICLES, ArticleRow.class, ArticleRow::article);
  }

  /**
   * Reads the links of a result.
   *
   * @throws IOException when the folder holds no complete result, or a line is damaged
   */
  public static List<Link> links(Path folder) throws IOException {
    return read(folder, LINKS, LinkRow.class, LinkRow::link);
  }

  /**
   * Reads the groups of copies of a result.
   *
   * @throws IOException when the folder holds no complete result, or a line is damaged
   */
  public static List<CopyGroup> copies(Path folder) throws IOException {
    return read(folder, COPIES, CopiesRow.class, CopiesRow::group);
  }

  /**
   * Reads the stories of a result.
   *
   * @throws IOException when the folder holds no complete result, or a line is damaged
   */
  public static List<Story> stories(Path folder) throws IOException {
    return read(folder, STORIES, Story.class, Function.identity());
  }

  /** The folder, if it holds a complete result. */
  static Path complete(Path folder) throws IOException {
    if (!Files.exists(folder.resolve(ResultFolder.SUMMARY))) {
      throw new IOException(
          folder
              + (Files.isDirectory(folder.resolve("index"))
                  ? " holds no complete result; where an addition was interrupted, this makes it"
                      + " whole: copydesk check "
                  : " holds no complete result; make one with: copydesk run INPUT --out ")
              + folder);
    }
    return folder;
  }

  private static <R, T> List<T> read(Path folder, String name, Class<R> type, Function<R, T> record)
      throws IOException {
    List<T> records = new ArrayList<>();
    try (BufferedReader in = Files.newBufferedReader(complete(folder).resolve(name))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        records.add(record.apply(JSON.readValue(line, type)));
      }
    } catch (JacksonException e) {
      throw new IOException(
          folder.resolve(name)
              + " is damaged at line "
              + (records.size() + 1)
              + "; run copydesk again",
          e);
    }
    return records;
  }
}
