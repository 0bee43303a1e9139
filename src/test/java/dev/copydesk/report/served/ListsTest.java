package dev.copydesk.report.served;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.copydesk.model.result.Result;
import dev.copydesk.report.Desk;
import dev.copydesk.report.Newsstand;
import dev.copydesk.report.figures.News;
import dev.copydesk.report.served.Lists.Found;
import dev.copydesk.report.served.Lists.Part;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ListsTest {
  private final Result morning = Desk.morning();
  private final Lists lists = new Lists(new Slices(morning, News.of(morning, List.of())));

  private Found find(String list, Map<String, String> values) {
    return lists.find(list, Asked.of(values), new Part(0, 40));
  }

  @Test
  void everyListHoldsAllWhereNothingIsAsked() {
    assertThat(find("stories", Map.of()).total()).isEqualTo(morning.stories().size());
    assertThat(find("compare", Map.of()).total()).isEqualTo(morning.links().size());
    assertThat(find("pages", Map.of()).total()).isEqualTo(morning.pages().size());
    assertThat(find("skipped", Map.of()).total()).isEqualTo(morning.skipped().size());
  }

  @Test
  void wordsAreFoundWhateverTheirCaseAndAccents() {
    assertThat(find("stories", Map.of("q", "BRIDG\u00c9 close")).total()).isEqualTo(1);
    assertThat(find("stories", Map.of("q", "bridge nowhere")).total()).isZero();
  }

  @Test
  void storiesAreChosenBySizeOutletAndDay() {
    assertThat(find("stories", Map.of("size", "2")).total()).isEqualTo(1);
    assertThat(find("stories", Map.of("outlet", "Northern <Post>")).total()).isZero();
    assertThat(find("stories", Map.of("from", "2025-03-31")).total()).isZero();
  }

  /** The script is held to the same cases, in the browser. */
  @ParameterizedTest
  @MethodSource("dev.copydesk.report.Newsstand#cases")
  void aListFindsWhatTheReportFinds(Newsstand.Case wanted) {
    Result result = Newsstand.result();
    Map<String, String> values = new HashMap<>();
    String[] address = wanted.address().split("\\?", 2);
    for (String pair : address.length < 2 ? new String[0] : address[1].split("&")) {
      String[] parts = pair.split("=", 2);
      values.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    Found found =
        new Lists(new Slices(result, News.of(result, List.of())))
            .find(address[0], Asked.of(values), new Part(0, 40));
    assertThat(found.places().stream().map(place -> id(result, address[0], place)))
        .isEqualTo(wanted.found());
  }

  private static String id(Result result, String list, int place) {
    return switch (list) {
      case "stories" -> result.stories().get(place).id();
      case "compare" -> result.links().get(place).a() + "|" + result.links().get(place).b();
      case "pages" -> result.pages().get(place).page();
      default -> result.skipped().get(place).input();
    };
  }

  @Test
  void aSliceHoldsAllThatItsThingsName() {
    Found pages = find("pages", Map.of());
    assertThat(pages.slice().articles()).hasSize(morning.articles().size());
    pages
        .slice()
        .articles()
        .values()
        .forEach(
            article -> {
              assertThat(pages.slice().pages()).containsKey(article.page());
              assertThat(pages.slice().stories()).containsKey(article.story());
            });
  }

  @Test
  void aPartIsBounded() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Part(-1, 40));
    assertThatIllegalArgumentException().isThrownBy(() -> new Part(0, 101));
    assertThatIllegalArgumentException().isThrownBy(() -> find("runs", Map.of()));
  }
}
