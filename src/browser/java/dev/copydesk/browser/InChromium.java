package dev.copydesk.browser;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Tests that look at reports in one browser, which runs as long as they do. */
abstract class InChromium {
  /** The browser of the class that runs; classes run one after the other. */
  static Chromium chromium;

  @BeforeAll
  static void launch() {
    chromium = Chromium.launch();
  }

  @AfterAll
  static void close() {
    chromium.close();
  }
}
