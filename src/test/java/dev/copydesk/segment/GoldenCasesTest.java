package dev.copydesk.segment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.model.Article;
import dev.copydesk.model.Furniture;
import dev.copydesk.model.Segmentation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Segments every page of the folder of cases and compares all of the result with what is written
 * beside it: {@code name.in.txt} and {@code name.out.json}.
 */
class GoldenCasesTest {
  private static final Path CASES = Path.of("src/test/resources/cases/segment");

  private final JsonMapper json =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files.filter(file -> file.toString().endsWith(".in.txt")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageGivesWhatIsWrittenBesideIt(Path input) throws IOException {
    String name = input.getFileName().toString().replace(".in.txt", "");
    Segmenter segmenter = new Segmenter();
    Segmentation first = segmenter.segment(Coverage.page(Files.readString(input)));
    Segmentation again = segmenter.segment(Coverage.page(Files.readString(input)));
    Coverage.check(first);
    assertThat(again).isEqualTo(first);
    String expected = Files.readString(CASES.resolve(name + ".out.json"));
    assertThat(json.readTree(write(first))).isEqualTo(json.readTree(expected));
  }

  private String write(Segmentation result) {
    ObjectNode root = json.createObjectNode();
    ArrayNode articles = root.putArray("articles");
    result.articles().forEach(article -> write(article, articles.addObject()));
    ArrayNode furniture = root.putArray("furniture");
    int[] text = result.page().text().codePoints().toArray();
    for (Furniture piece : result.furniture()) {
      if (piece.kind() != Furniture.Kind.SPACE) {
        String words = new String(text, piece.span().start(), piece.span().length());
        furniture.add(piece.kind() + ": " + words);
      }
    }
    return json.writeValueAsString(root);
  }

  private static void write(Article article, ObjectNode to) {
    to.put("kind", article.kind().name());
    to.put("title", article.title());
    to.put("source", article.source());
    to.put("byline", article.byline());
    to.put("published", article.published() == null ? null : article.published().toString());
    ArrayNode body = to.putArray("body");
    List.of(article.text().split(Article.PARAGRAPH_BREAK)).forEach(body::add);
  }
}
