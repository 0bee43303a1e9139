package dev.copydesk.stories;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.model.Article;
import dev.copydesk.model.result.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The five pages that the project started from, cut at the lines where their articles start. */
class SeedsTest {
  private static final Path SEEDS = Path.of("seeds");

  private final List<Article> articles = new ArrayList<>();

  @Test
  void fifteenRealArticlesAreEightStories() throws IOException {
    cut("000_f4e253a61e0e80a9.txt", 1, 45);
    cut("001_32a45c94443c5413.txt", 2, 36, 49, 62);
    cut("002_6460eb64bc0b4ea7.txt", 1, 34, 39, 44);
    cut("003_38bc51043e7018fd.txt", 1, 52, 60, 68);
    cut("004_21ee71a2755e3a13.txt", 1);

    List<Story> stories =
        new StoryFinder(StorySettings.DEFAULT).find(articles, List.of(), List.of());

    // Two of the articles are about one deployment of troops; a reader may part them or not.
    assertThat(stories)
        .extracting(story -> String.join(" ", story.articles()))
        .containsExactly(
            "000#1 001#2 002#1 003#1 004#1",
            "000#45",
            "001#36 001#49 001#62",
            "002#34",
            "002#39 002#44",
            "003#52",
            "003#60",
            "003#68");
    assertThat(stories.getFirst().entities()).contains("Pete Hegseth", "Japan", "Tokyo");
  }

  /** Takes an article from each of the lines up to the next; its first line is its headline. */
  private void cut(String file, int... starts) throws IOException {
    List<String> lines = Files.readAllLines(SEEDS.resolve(file));
    for (int i = 0; i < starts.length; i++) {
      int end = i + 1 < starts.length ? starts[i + 1] - 1 : lines.size();
      String title = lines.get(starts[i] - 1).strip();
      String text =
          Stream.concat(Stream.of(title), lines.subList(starts[i], end).stream().map(String::strip))
              .distinct()
              .filter(line -> !line.isEmpty())
              .collect(joining(Article.PARAGRAPH_BREAK));
      articles.add(Articles.article(file.substring(0, 3) + "#" + starts[i], title, text));
    }
  }
}
