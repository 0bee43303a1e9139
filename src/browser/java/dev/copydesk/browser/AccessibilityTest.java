package dev.copydesk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What axe-core has to say on every view; all of it is written to target/browser. */
class AccessibilityTest extends InChromium {
  private static final Set<String> SERIOUS = Set.of("serious", "critical");

  @ParameterizedTest
  @EnumSource
  void noViewOfTheSeedsHasASeriousFinding(Look look) throws IOException {
    look("seeds", Reports.added(), look);
  }

  /** Hostile headlines, long lists, charts of a year; what differs by look was seen above. */
  @ParameterizedTest
  @EnumSource(names = {"PHONE_LIGHT", "DESKTOP_DARK"})
  void noViewOfALargeResultHasASeriousFinding(Look look) throws IOException {
    look("made", Reports.made(10_000), look);
  }

  private static void look(String name, Path report, Look look) throws IOException {
    List<String> findings = new ArrayList<>();
    List<String> serious = new ArrayList<>();
    try (Visit visit = chromium.visit(report.toUri().toString(), look)) {
      for (String view : Views.of(visit)) {
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
    Files.write(Reports.FOLDER.resolve("axe-%s-%s.txt".formatted(name, look.fileName())), findings);
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
