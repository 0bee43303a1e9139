package dev.copydesk.report.served;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.copydesk.model.Result;
import dev.copydesk.report.Desk;
import dev.copydesk.report.served.Lists.Found;
import dev.copydesk.report.served.Lists.Part;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ListsTest {
  private final Result morning = Desk.morning();
  private final Lists lists = new Lists(new Slices(morning));

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
