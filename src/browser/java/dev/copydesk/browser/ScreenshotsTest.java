package dev.copydesk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Pictures of every view to look at, in target/browser/screenshots; none is wider than its screen.
 */
class ScreenshotsTest extends InChromium {

  @ParameterizedTest
  @EnumSource
  void everyViewHasItsPictureAndFitsTheScreen(Look look) {
    take("seeds", Reports.added(), look);
    take("made", Reports.made(1_000), look);
  }

  private static void take(String name, Path report, Look look) {
    try (Visit visit = chromium.visit(report.toUri().toString(), look)) {
      int number = 0;
      for (String view : Views.of(visit)) {
        visit.open(view);
        Path file =
            Reports.FOLDER.resolve(
                "screenshots/%s-%02d-%s-%s.png"
                    .formatted(name, number++, kind(view), look.fileName()));
        byte[] picture =
            visit.page().screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        assertThat(picture).isNotEmpty();
        assertThat(visit.page().evaluate("document.documentElement.scrollWidth - innerWidth"))
            .as("%s is wider than %s", view, look)
            .isEqualTo(0);
      }
    }
  }

  /** {@code #/stories/s1} is a stories-one, {@code #/stories} stories. */
  private static String kind(String view) {
    String[] parts = view.split("[/?]", 3);
    return (parts[1].isEmpty() ? "overview" : parts[1]) + (parts.length > 2 ? "-one" : "");
  }
}
