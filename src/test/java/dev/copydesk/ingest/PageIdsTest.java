package dev.copydesk.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class PageIdsTest {
  @Test
  void aRepeatedIdGetsTheNextNumberThatIsFree() {
    PageIds ids = new PageIds();
    assertThat(List.of("a", "a", "b", "a", "a~4", "a", "a~2"))
        .extracting(ids::unique)
        .containsExactly("a", "a~2", "b", "a~3", "a~4", "a~5", "a~2~2");
  }

  @Test
  void aMillionOfTheSameTakeNoLonger() {
    PageIds ids = new PageIds();
    Set<String> given = new HashSet<>();
    for (int i = 0; i < 1_000_000; i++) {
      given.add(ids.unique("same"));
    }
    assertThat(given).hasSize(1_000_000).contains("same", "same~2", "same~1000000");
  }
}
