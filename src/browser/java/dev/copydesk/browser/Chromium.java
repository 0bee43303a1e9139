package dev.copydesk.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** One running browser; for the thread that launched it. */
final class Chromium implements AutoCloseable {
  /** Keep it from looking anything up by itself, and let it run as root in a container. */
  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private static final List<Path> PLACES =
      List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"));

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  /** Launches the installed browser; nothing is downloaded. */
  static Chromium launch() {
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Browser browser =
        playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(executable()).setArgs(FLAGS));
    return new Chromium(playwright, browser);
  }

  /** Opens an address in a context of its own and waits until its first view stands. */
  Visit visit(String address, Look look) {
    return Visit.to(address, browser.newContext(look.options()));
  }

  /** Opens a report on a desktop. */
  Visit visit(Path report) {
    return visit(report.toUri().toString(), Look.DESKTOP_LIGHT);
  }

  /** The browser itself, for contexts with other settings. */
  Browser browser() {
    return browser;
  }

  private static Path executable() {
    return PLACES.stream()
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "no chromium in "
                        + PLACES
                        + "; install it (Debian: apt-get install chromium)"));
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
