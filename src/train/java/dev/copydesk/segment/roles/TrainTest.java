package dev.copydesk.segment.roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.copydesk.model.Article;
import dev.copydesk.model.Page;
import dev.copydesk.segment.Segmenter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Learns from a handful of made pages: a menu, a headline, two paragraphs, a foot. */
class TrainTest {
  private static final String PAGE =
      "Home\\nNews\\nSport\\n%1$s\\nBy Ann Lee\\n%2$s\\n%3$s\\nMost read\\nContact us";

  private static final List<String> TOPICS = List.of("harbour", "orchard", "railway", "library");

  @TempDir Path folder;

  @BeforeEach
  void writeLabelledPages() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (String topic : TOPICS) {
      String page = PAGE.formatted(title(topic), first(topic), second(topic));
      lines.append(
          """
          {"id":"%s","url":"https://%1$s.example/1","page_text":"%s","gold_title":"%s","gold_body":"%s\\n%s"}
          """
              .formatted(topic, page, title(topic), first(topic), second(topic)));
    }
    Files.writeString(folder.resolve("pages.jsonl"), lines);
  }

  private static String title(String topic) {
    return "Council votes to rebuild the old " + topic;
  }

  private static String first(String topic) {
    return "The council voted on Monday to rebuild the "
        + topic
        + " that has stood empty since the"
        + " great flood of twelve years ago, and to pay for it out of the reserves.";
  }

  private static String second(String topic) {
    return "Work on the "
        + topic
        + " is to begin next spring and will take about two years, the"
        + " mayor said after the meeting, at which nobody spoke against the plan.";
  }

  @Test
  void whatIsLearntTakesAnUnseenPageApart() throws IOException {
    Weights weights = Train.learn(LabelledPages.read(folder));
    String text =
        PAGE.translateEscapes().formatted(title("bridge"), first("bridge"), second("bridge"));
    Page page = new Page("p", "p", "UTF-8", text, List.of(), Page.Said.NOTHING);

    List<Article> articles = new Segmenter(new RoleReader(weights)).segment(page).articles();

    assertThat(articles).hasSize(1);
    assertThat(articles.getFirst().title()).isEqualTo(title("bridge"));
    assertThat(articles.getFirst().text()).isEqualTo(first("bridge") + "\n\n" + second("bridge"));
  }

  @Test
  void theSamePagesGiveTheSameTable() throws IOException {
    Path one = folder.resolve("one.tsv");
    Path two = folder.resolve("two.tsv");

    Train.main(new String[] {folder.toString(), one.toString(), "1"});
    Train.main(new String[] {folder.toString(), two.toString(), "1"});

    assertThat(two).hasSameTextualContentAs(one);
    assertThat(Weights.parse(Files.readString(one)).table())
        .isEqualTo(Files.readString(one).replaceAll("(?m)^# [^f].*\n", ""));
  }

  @Test
  void theSiteIsTheHostOfTheAddress() throws IOException {
    assertThat(LabelledPages.read(folder))
        .extracting(LabelledPage::site)
        .containsExactly(
            "harbour.example", "orchard.example", "railway.example", "library.example");
  }

  @Test
  void anEmptyFolderIsRefusedByName(@TempDir Path empty) {
    assertThatThrownBy(() -> LabelledPages.read(empty))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(empty.toString());
  }
}
