package dev.copydesk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What axe-core has to say on every view; all of it is written to target/browser. */
class AccessibilityTest {
  private static final Set<String> SERIOUS = Set.of("serious", "critical");
  private static Chromium chromium;

  @BeforeAll
  static void launch() {
    chromium = Chromium.launch();
  }

  @AfterAll
  static void close() {
    chromium.close();
  }

  @ParameterizedTest
  @EnumSource
  void noViewHasASeriousFinding(Look look) throws IOException {
    List<String> findings = new ArrayList<>();
    List<String> serious = new ArrayList<>();
    try (Visit visit = chromium.visit(Reports.seeds().toUri().toString(), look)) {
      for (String view : Views.ofSeeds(visit)) {
        visit.open(view);
        for (Rule rule :
            new AxeBuilder(visit.page()).setLegacyMode(true).analyze().getViolations()) {
          String finding = finding(view, rule);
          findings.add(finding);
          if (SERIOUS.contains(rule.getImpact())) {
            serious.add(finding);
          }
        }
      }
    }
    Files.write(Reports.FOLDER.resolve("axe-" + look.fileName() + ".txt"), findings);
    assertThat(serious).isEmpty();
  }

  private static String finding(String view, Rule rule) {
    return "%s: %s %s: %s at %s"
        .formatted(
            view,
            rule.getImpact(),
            rule.getId(),
            rule.getHelp(),
            rule.getNodes().stream().limit(3).map(node -> node.getHtml()).toList());
  }
}
