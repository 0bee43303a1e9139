package dev.copydesk.report.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.model.result.Result;
import dev.copydesk.report.Desk;
import org.junit.jupiter.api.Test;

class OutletsTest {
  private final Result morning = Desk.morning();
  private final Outlets outlets =
      Outlets.of(
          morning, new Result.Lookup(morning.articles(), morning.copies(), morning.stories()));

  @Test
  void anOutletsOwnPiecesAndCopiesAreToldApart() {
    assertThat(outlets.outlets())
        .containsExactly(
            new Outlets.Outlet("Coast Echo", 1, 0, 0, 0, 1, 0),
            new Outlets.Outlet("Northern <Post>", 0, 0, 1, 0, 0, 0));
  }

  @Test
  void aCopyGoesFromTheOutletOfTheOriginal() {
    assertThat(outlets.exchanges())
        .containsExactly(new Outlets.Exchange("Northern <Post>", "Coast Echo", 1));
  }

  @Test
  void figuresCountCopiesOnce() {
    Figures figures = Figures.of(morning);
    assertThat(figures.copies()).isEqualTo(1);
    assertThat(figures.originals()).isEqualTo(2);
    assertThat(figures.shared()).isEqualTo(1);
    assertThat(figures.outlets()).isEqualTo(2);
  }

  @Test
  void anAddressCountsAsItsHost() {
    assertThat(Outlets.name("https://www.Example.org/2025/a?b")).isEqualTo("example.org");
    assertThat(Outlets.name("Post: a https://paper")).isEqualTo("Post: a https://paper");
  }
}
