package dev.copydesk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.report.Newsstand;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The script's filters find what those of a served report find. */
class ListCasesTest extends InChromium {
  /** The ids that a list's entries lead to; what was left out leads nowhere and has its name. */
  private static final String FOUND =
      """
      () => [...document.querySelectorAll('.entry')].map((entry) => entry.querySelector('a')
        ? entry.querySelector('a').getAttribute('href').split('/').slice(2).map(decodeURIComponent).join('|')
        : entry.querySelector('.file').textContent)
      """;

  @Test
  void everyListFindsWhatTheCasesSay() throws IOException {
    List<Newsstand.Case> found = new ArrayList<>();
    try (Visit visit = chromium.visit(Reports.of("newsstand.html", Newsstand.result()))) {
      for (Newsstand.Case wanted : Newsstand.cases()) {
        visit.open("#/" + wanted.address());
        found.add(new Newsstand.Case(wanted.address(), ids(visit)));
      }
    }
    assertThat(found).containsExactlyElementsOf(Newsstand.cases());
  }

  private static List<String> ids(Visit visit) {
    List<String> ids = new ArrayList<>();
    for (Object id : (List<?>) visit.page().evaluate(FOUND)) {
      ids.add(String.valueOf(id));
    }
    return ids;
  }
}
